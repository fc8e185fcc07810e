export interface BatteryLowWebhookPayload {
  percent: number;
}

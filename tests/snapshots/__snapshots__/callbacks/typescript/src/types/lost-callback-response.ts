export interface LostCallbackResponse {
  again: boolean;
}

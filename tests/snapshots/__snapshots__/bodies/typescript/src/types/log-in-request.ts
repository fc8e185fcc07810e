export interface LogInRequest {
  user: string;
  remember?: boolean;
}

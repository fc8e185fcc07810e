/** Lets the assistant write Python and run it in a sandbox. */
export interface AssistantToolsCode {
  type: "code_interpreter";
}

/** Some JSON object. A schema is the better choice where the model knows it. */
export interface ResponseFormatJsonObject {
  type: "json_object";
}

/** A piece of a citation. */
export interface MessageDeltaContentTextAnnotationsFileCitationObject {
  index: number;
  type: "file_citation";
  text?: string;
  file_citation?: MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation;
  start_index?: number;
  end_index?: number;
}

export interface MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation {
  file_id?: string;

  /** The words that are cited. */
  quote?: string;
}

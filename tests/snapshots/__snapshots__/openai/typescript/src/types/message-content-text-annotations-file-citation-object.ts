/** The text rests on a file that was found by file search. */
export interface MessageContentTextAnnotationsFileCitationObject {
  type: "file_citation";

  /** The mark in the text. Put a footnote in its place. */
  text: string;

  file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation;

  /** Where the mark begins. */
  start_index: number;

  /** Where the mark is over. */
  end_index: number;
}

export interface MessageContentTextAnnotationsFileCitationObjectFileCitation {
  /** The file that is cited. */
  file_id: string;
}

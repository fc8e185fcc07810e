import type { VoiceIdsShared } from "./voice-ids-shared.js";

/** The name of a voice, or the id of one of your own. */
export type VoiceIdsOrCustomVoice =
  VoiceIdsShared | VoiceIdsOrCustomVoiceCustomVoice;

/** Custom voice */
export interface VoiceIdsOrCustomVoiceCustomVoice {
  /** The id of your voice. */
  id: string;
}

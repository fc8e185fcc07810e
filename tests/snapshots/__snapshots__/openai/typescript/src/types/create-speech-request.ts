import type { VoiceIdsOrCustomVoice } from "./voice-ids-or-custom-voice.js";

/** A text to read aloud. */
export interface CreateSpeechRequest {
  /** The model that speaks. Any name is taken; the known ones are listed. */
  model:
    | "tts-1"
    | "tts-1-hd"
    | "gpt-4o-mini-tts"
    | "gpt-4o-mini-tts-2025-12-15"
    | (string & {});

  /** What to say. */
  input: string;

  /** How to say it. The `tts-1` models take no instructions. */
  instructions?: string;

  voice: VoiceIdsOrCustomVoice;

  /**
   * The format of the sound.
   *
   * @defaultValue `"mp3"`
   */
  response_format?: CreateSpeechRequestResponseFormat;

  /**
   * How fast to speak. 2 is twice as fast as usual.
   *
   * @defaultValue `1`
   */
  speed?: number;
}

/** The format of the sound. */
export type CreateSpeechRequestResponseFormat =
  "mp3" | "opus" | "aac" | "flac" | "wav" | "pcm";

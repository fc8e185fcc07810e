/** Whether several functions may be asked for at once. */
export type ParallelToolCalls = boolean;

/** Answers one request of a program. */
export type Handler = (request: never) => unknown;

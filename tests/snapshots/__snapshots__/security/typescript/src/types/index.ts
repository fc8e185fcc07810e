/** The types of the API. */

export {};

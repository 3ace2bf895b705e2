/** Messages are strings, or functions of named values that return a string. */
export const inspector = {};

/** What is wrong with a row, and where: a JSON Pointer into the row or its record, empty for all of it. */
export interface RowError {
  readonly pointer: string;
  readonly message: string;
}

/** Row errors as the contract bounds them: at most 100, each cut to its longest. */
export function boundedErrors(errors: readonly RowError[]): RowError[] {
  return errors
    .slice(0, 100)
    .map(({ pointer, message }) => ({ pointer: pointer.slice(0, 200), message: message.slice(0, 500) }));
}

interface FieldsOfForm {
  /** The input of a path of the form's values. */
  getInputNode: (path: string) => HTMLElement | null;
}

/**
 * What a form outside a `FormDialog` does with a refused submit: the focus goes to the first field
 * in reading order that has a problem, so that it is in view also at 200 % zoom.
 */
export const focusFirst =
  ({ getInputNode }: FieldsOfForm) =>
  (problems: Readonly<Record<string, unknown>>): void => {
    const fields = Object.keys(problems)
      .map((path) => getInputNode(path))
      .filter((field) => field !== null);
    const [first] = fields.toSorted((one, other) =>
      one.compareDocumentPosition(other) === Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
    );
    first?.focus();
  };

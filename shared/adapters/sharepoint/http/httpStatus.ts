interface HttpFailure {
  readonly isHttpRequestError: true;
  readonly status: number;
  readonly message: string;
}

/** PnPjs's error by its flag: the class may be loaded twice. */
export const isHttpFailure = (error: unknown): error is HttpFailure =>
  typeof error === 'object' && error !== null && 'isHttpRequestError' in error;

export const statusOf = (error: unknown): number | null => (isHttpFailure(error) ? error.status : null);

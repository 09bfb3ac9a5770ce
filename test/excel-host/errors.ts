/** An error as Excel's end of the batch protocol reports it. */
export class SimError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
  ) {
    super(message);
  }
}

export const apiNotFound = (location: string): SimError =>
  new SimError(
    'ApiNotFound',
    `The API you are trying to use could not be found. It may be available in a newer version of Excel. (${location})`,
    location,
  );

export const itemNotFound = (location: string): SimError =>
  new SimError('ItemNotFound', `The requested resource doesn't exist. (${location})`, location);

export const invalidArgument = (location: string, why = ''): SimError =>
  new SimError(
    'InvalidArgument',
    `The argument is invalid or missing or has an incorrect format. ${why}`,
    location,
  );

export const accessDenied = (location: string): SimError =>
  new SimError('AccessDenied', 'You cannot perform the requested operation.', location);

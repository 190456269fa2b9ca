/**
 * The codes of ServiceError, said again because strings know only the domain; useStrings would not compile if they
 * drifted apart.
 */
export type ServiceErrorCode =
  | 'notFound'
  | 'forbidden'
  | 'conflict'
  | 'invalid'
  | 'throttled'
  | 'offline'
  | 'unexpected';

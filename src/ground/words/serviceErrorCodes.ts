/**
 * The codes of ServiceError, said again because strings know only the domain; useStrings would not compile if they
 * drifted apart.
 */
export type ServiceErrorCode =
  | 'notFound'
  | 'forbidden'
  | 'conflict'
  | 'newer'
  | 'invalid'
  | 'throttled'
  | 'offline'
  | 'unexpected';

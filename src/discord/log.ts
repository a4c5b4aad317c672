/** What the bot tells its operator: the part of pino's interface that is used here. */

type Details = Readonly<Record<string, unknown>>;

export interface Log {
  info(details: Details, message: string): void;
  warn(details: Details, message: string): void;
  error(details: Details, message: string): void;
}

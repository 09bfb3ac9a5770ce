const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * Strict files may write a date as text (`2021-03-31T12:00:00`): its serial number, as Excel counts days.
 * Null for what is no date.
 */
export function isoSerial(text: string): number | null {
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2}))?T?(?:(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(
      text.trim(),
    );
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const time = (Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0)) / 86400;
  if (match[1] === undefined) return time;
  const days = (Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) - EPOCH) / DAY;
  // Excel takes 1900 for a leap year: before March of that year its numbers are one lower.
  return (days < 61 ? days - 1 : days) + time;
}

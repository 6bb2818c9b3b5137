const date = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const time = /^([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]{1,9})?(?:Z|[+-]([0-9]{2}):([0-9]{2}))$/;

function isDate(text: string): boolean {
  const [, year, month, day] = date.exec(text) ?? [];
  if (year === undefined) return false;
  const length = [31, isLeap(Number(year)) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][
    Number(month) - 1
  ];
  return length !== undefined && Number(day) >= 1 && Number(day) <= length;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

function isDateTime(text: string): boolean {
  if (text[10] !== 'T' || !isDate(text.slice(0, 10))) return false;
  const [found, hour, minute, second, offsetHour = '0', offsetMinute = '0'] = time.exec(text.slice(11)) ?? [];
  if (found === undefined) return false;
  return (
    Number(hour) < 24 &&
    Number(minute) < 60 &&
    Number(second) < 60 &&
    Number(offsetHour) < 24 &&
    Number(offsetMinute) < 60
  );
}

/**
 * What `format` means in our schemas, by name. Dates are days that exist; a date-time is RFC 3339 with `T` and
 * an offset in capital letters and without leap seconds.
 */
export const formats: Readonly<Record<'date' | 'date-time' | 'uri', (text: string) => boolean>> = {
  date: isDate,
  'date-time': isDateTime,
  uri: (text) => /^[a-z][a-z0-9+.-]*:/i.test(text) && URL.canParse(text),
};

import type { ThemeName } from '../theme';

/** Office's own theme where it tells (desktop); undefined leaves it to the system (Excel on the web). */
export function themeOf(
  office: Partial<Office.OfficeTheme> | undefined,
  forcedColors: boolean,
): ThemeName | undefined {
  if (forcedColors) return 'contrast';
  const back = office?.bodyBackgroundColor;
  if (!back) return undefined;
  const [r = 255, g = 255, b = 255] = (/^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(back) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16));
  return 0.299 * r + 0.587 * g + 0.114 * b < 128 ? 'dark' : 'light';
}

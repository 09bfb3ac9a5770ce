import {
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type BrandVariants,
  type Theme,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';

export type ThemeName = 'light' | 'dark' | 'contrast';

const brand: BrandVariants = {
  10: '#021012',
  20: '#0A2024',
  30: '#0C343A',
  40: '#0B444C',
  50: '#0A545E',
  60: '#0A6570',
  70: '#0C6E7A',
  80: '#0E7683',
  90: '#2A8794',
  100: '#4298A4',
  110: '#5AA8B3',
  120: '#72B8C2',
  130: '#8CC8D0',
  140: '#A6D8DE',
  150: '#C2E7EC',
  160: '#E0F5F7',
};

const light = createLightTheme(brand);
const dark: Theme = {
  ...createDarkTheme(brand),
  colorBrandForeground1: brand[120],
  colorBrandForeground2: brand[130],
  colorBrandForegroundLink: brand[120],
  colorCompoundBrandForeground1: brand[120],
  colorCompoundBrandStroke: brand[120],
};

/** Its own font falls back to a wide one where Segoe UI is missing; the others' does not. */
const contrast: Theme = { ...teamsHighContrastTheme, fontFamilyBase: light.fontFamilyBase };

export const themes: Record<ThemeName, Theme> = { light, dark, contrast };

const query = {
  dark: '(prefers-color-scheme: dark)',
  contrast: '(forced-colors: active)',
};

const systemTheme = (): ThemeName => {
  if (typeof matchMedia !== 'function') return 'light';
  if (matchMedia(query.contrast).matches) return 'contrast';
  return matchMedia(query.dark).matches ? 'dark' : 'light';
};

/** The theme asked for, else the system's, following it. */
export function useThemeName(asked: ThemeName | undefined): ThemeName {
  const [system, setSystem] = useState(systemTheme);
  useEffect(() => {
    if (typeof matchMedia !== 'function') return undefined;
    const lists = [matchMedia(query.dark), matchMedia(query.contrast)];
    const follow = () => setSystem(systemTheme());
    lists.forEach((list) => list.addEventListener('change', follow));
    return () => lists.forEach((list) => list.removeEventListener('change', follow));
  }, []);
  return asked ?? system;
}

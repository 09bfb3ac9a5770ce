import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { WorkbookHost } from '../host/host';
import { Shell } from './Shell';
import { RenaksiProvider } from './state/context';
import { useRenaksi, type Renaksi, type RenaksiOptions } from './state/useRenaksi';
import { themes, useThemeName, type ThemeName } from './theme';

export interface AppOptions extends RenaksiOptions {
  /** The pane is a part of a page that has a main part of its own. */
  readonly embedded?: boolean;
  /** Left out: the system's. */
  readonly theme?: ThemeName;
}

export type PaneHandle = Pick<Renaksi, 'goTo' | 'check' | 'undo'>;

export interface AppProps {
  readonly host: WorkbookHost;
  readonly options?: AppOptions;
  /** Told how to steer the pane from outside (ribbon commands). */
  readonly onHandle?: (handle: PaneHandle) => void;
}

/** The pane: everything that a planner sees, over whichever host holds the workbook. */
export function App({ host, options = {}, onHandle }: AppProps) {
  const renaksi = useRenaksi(host, options);
  const theme = useThemeName(options.theme);
  const { goTo, check, undo } = renaksi;
  useEffect(() => onHandle?.({ goTo, check, undo }), [onHandle, goTo, check, undo]);
  useEffect(() => {
    document.documentElement.lang = renaksi.state.profil.bahasa ?? 'id';
  }, [renaksi.state.profil.bahasa]);
  return (
    <FluentProvider theme={themes[theme]} style={{ height: '100%' }} data-theme={theme}>
      <RenaksiProvider value={renaksi}>
        <Shell embedded={options.embedded === true} />
      </RenaksiProvider>
    </FluentProvider>
  );
}

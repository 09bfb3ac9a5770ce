import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type DragEvent, type ReactNode } from 'react';

const useStyles = makeStyles({
  root: { position: 'relative', height: '100%' },
  veil: {
    position: 'absolute',
    inset: '12px',
    zIndex: 1000,
    display: 'grid',
    placeItems: 'center',
    pointerEvents: 'none',
    border: `2px dashed ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackgroundAlpha2,
    fontSize: tokens.fontSizeBase500,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForeground1,
  },
});

const holdsFile = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

/** A file can be dropped anywhere on the page. */
export function DropZone(props: {
  readonly label: string;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const [over, setOver] = useState(false);
  return (
    <div
      className={styles.root}
      onDragEnterCapture={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragOverCapture={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
      }}
      onDragLeaveCapture={(event) => {
        // Leaving one child for another is no leaving.
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDropCapture={(event) => {
        if (!holdsFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        setOver(false);
        const file = event.dataTransfer.files[0];
        if (file) props.onFile(file);
      }}
    >
      {props.children}
      {over && <div className={styles.veil}>{props.label}</div>}
    </div>
  );
}

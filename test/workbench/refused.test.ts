import { isRefused } from '../../src/workbench/grid/refused';

test('what changes the structure or the looks of a sheet is left to Excel', () => {
  for (const command of [
    'sheet.command.insert-row-before',
    'sheet.command.remove-col-confirm',
    'sheet.command.delete-range-move-up',
    'sheet.command.insert-sheet',
    'sheet.command.remove-sheet',
    'sheet.command.copy-sheet',
    'sheet.command.set-worksheet-name',
    'sheet.command.set-worksheet-order',
    'sheet.command.set-worksheet-hidden',
    'sheet.command.add-worksheet-merge-all',
    'sheet.command.set-range-bold',
    'sheet.command.set-background-color',
    'sheet.command.delta-column-width',
    'sheet.command.set-row-height',
    'sheet.command.hide-row-confirm',
    'sheet.command.set-selection-frozen',
    'sheet.command.move-rows',
  ])
    expect([command, isRefused(command)]).toEqual([command, true]);
});

test('filling in, clearing, copying, undoing and looking around stay', () => {
  for (const command of [
    'sheet.command.set-range-values',
    'sheet.command.clear-selection-content',
    'sheet.command.auto-fill',
    'sheet.command.copy',
    'sheet.command.cut',
    'sheet.command.paste',
    'sheet.command.paste-value',
    'sheet.command.set-worksheet-activate',
    'sheet.command.set-zoom-ratio',
    'sheet.command.scroll-to-cell',
    'sheet.command.select-range',
    'univer.command.undo',
    'sheet.mutation.set-range-values',
    'sheet.mutation.set-worksheet-row-auto-height',
  ])
    expect([command, isRefused(command)]).toEqual([command, false]);
});

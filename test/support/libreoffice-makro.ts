import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { PENGATURAN, program } from './libreoffice';

/** What a person does to a workbook. Rows and columns are 1-based; a row inserted at 9 pushes row 9 down. */
export type Perbuatan =
  | { readonly do: 'rename'; readonly sheet: string; readonly to: string }
  | { readonly do: 'copy'; readonly sheet: string; readonly to: string }
  | {
      readonly do: 'insertRows' | 'deleteRows' | 'insertColumns';
      readonly sheet: string;
      readonly at: number;
      readonly count?: number;
    }
  /** The rows of an area by one of its columns, references moving along as LibreOffice moves them. */
  | {
      readonly do: 'sort';
      readonly sheet: string;
      readonly area: readonly [firstRow: number, firstColumn: number, lastRow: number, lastColumn: number];
      readonly by: number;
      readonly descending?: boolean;
    }
  /** A copied row pasted over another, as one does to add an indicator. */
  | { readonly do: 'copyRow'; readonly sheet: string; readonly from: number; readonly to: number }
  | {
      readonly do: 'type';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: number | string | null;
    }
  | {
      readonly do: 'format';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly code: string;
    };

/** One Basic statement reads one line of the orders: LibreOffice itself moves the cells, as it does under a hand. */
const MAKRO = `
Sub Main
  Dim baca, teks, baris, medan, n, berkas, buku, lembar, catatan
  berkas = createUnoService("com.sun.star.ucb.SimpleFileAccess")
  baca = createUnoService("com.sun.star.io.TextInputStream")
  baca.setInputStream(berkas.openFileRead(Environ("RENAKSI_PERINTAH")))
  baca.setEncoding("UTF-8")
  catatan = FreeFile()
  Open ConvertFromURL(Environ("RENAKSI_CATATAN")) For Output As #catatan
  Do While Not baca.isEOF()
    baris = baca.readLine()
    On Error GoTo Galat
    If baris <> "" Then
      medan = Split(baris, Chr(9))
      Select Case medan(0)
      Case "open"
        buku = StarDesktop.loadComponentFromURL(medan(1), "_blank", 0, Array(Sifat("Hidden", True)))
      Case "save"
        buku.calculateAll()
        buku.storeToURL(medan(1), Array(Sifat("FilterName", "Calc MS Excel 2007 XML")))
        buku.close(True)
      Case Else
        lembar = buku.Sheets.getByName(medan(1))
        Kerja buku, lembar, medan
      End Select
    End If
    GoTo Lanjut
Galat:
    Print #catatan, baris & ": " & Error$
    Resume Lanjut
Lanjut:
  Loop
  Print #catatan, "selesai"
  Close #catatan
End Sub

Sub Kerja(buku, lembar, medan)
  Dim sel, dari, ke, asal, kunci(0) As New com.sun.star.table.TableSortField
  Select Case medan(0)
  Case "rename"
    lembar.setName(medan(2))
  Case "copy"
    buku.Sheets.copyByName(medan(1), medan(2), buku.Sheets.getCount())
  Case "insertRows"
    lembar.Rows.insertByIndex(CLng(medan(2)) - 1, CLng(medan(3)))
  Case "deleteRows"
    lembar.Rows.removeByIndex(CLng(medan(2)) - 1, CLng(medan(3)))
  Case "insertColumns"
    lembar.Columns.insertByIndex(CLng(medan(2)) - 1, CLng(medan(3)))
  Case "sort"
    dari = lembar.getCellRangeByPosition(CLng(medan(3)) - 1, CLng(medan(2)) - 1, CLng(medan(5)) - 1, CLng(medan(4)) - 1)
    kunci(0).Field = CLng(medan(6)) - CLng(medan(3))
    kunci(0).IsAscending = (medan(7) = "naik")
    dari.sort(Array(Sifat("SortFields", kunci()), Sifat("ContainsHeader", False)))
  Case "copyRow"
    asal = lembar.Rows.getByIndex(CLng(medan(2)) - 1).getRangeAddress()
    ke = lembar.getCellByPosition(0, CLng(medan(3)) - 1).getCellAddress()
    lembar.copyRange(ke, asal)
  Case Else
    sel = lembar.getCellByPosition(CLng(medan(3)) - 1, CLng(medan(2)) - 1)
    Select Case medan(0)
    Case "number"
      sel.setValue(Val(medan(4)))
    Case "text"
      sel.setString(medan(4))
    Case "empty"
      sel.clearContents(1 + 2 + 4 + 16)
    Case "format"
      Dim bahasa As New com.sun.star.lang.Locale
      bahasa.Language = "en"
      bahasa.Country = "US"
      n = buku.NumberFormats.queryKey(medan(4), bahasa, False)
      If n = -1 Then n = buku.NumberFormats.addNew(medan(4), bahasa)
      sel.NumberFormat = n
    End Select
  End Select
End Sub

Function Sifat(nama, isi)
  Dim s As New com.sun.star.beans.PropertyValue
  s.Name = nama
  s.Value = isi
  Sifat = s
End Function
`;

const xml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const KEPALA = '<?xml version="1.0" encoding="UTF-8"?>\n';
const MODUL = `${KEPALA}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${xml(MAKRO)}</script:module>`;
const PUSTAKA = `${KEPALA}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`;

const garis = (perbuatan: Perbuatan): string => {
  const p = perbuatan;
  switch (p.do) {
    case 'rename':
    case 'copy':
      return [p.do, p.sheet, p.to].join('\t');
    case 'insertRows':
    case 'deleteRows':
    case 'insertColumns':
      return [p.do, p.sheet, p.at, p.count ?? 1].join('\t');
    case 'sort':
      return [p.do, p.sheet, ...p.area, p.by, p.descending ? 'turun' : 'naik'].join('\t');
    case 'copyRow':
      return [p.do, p.sheet, p.from, p.to].join('\t');
    case 'format':
      return [p.do, p.sheet, p.row, p.column, p.code].join('\t');
    case 'type': {
      const jenis = p.value === null ? 'empty' : typeof p.value === 'number' ? 'number' : 'text';
      return [jenis, p.sheet, p.row, p.column, p.value ?? ''].join('\t');
    }
  }
};

export interface BukuDiperbuat {
  readonly bytes: Uint8Array;
  readonly perbuatan: readonly Perbuatan[];
}

/** So many workbooks a start of the program, well within its time. */
const SEKALI = 40;

/**
 * Each workbook as LibreOffice saves it after the deeds, everything computed anew; many in one start of the program.
 * Throws where a deed was refused.
 */
export function perbuat(buku: readonly BukuDiperbuat[]): Uint8Array[] {
  const potong: BukuDiperbuat[][] = [];
  for (let i = 0; i < buku.length; i += SEKALI) potong.push(buku.slice(i, i + SEKALI));
  return potong.flatMap(sekali);
}

function sekali(buku: readonly BukuDiperbuat[]): Uint8Array[] {
  if (!program) throw new Error('LibreOffice is not installed');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lo-makro-'));
  const profile = path.join(folder, 'profil');
  const at = (name: string): string => path.join(folder, name);
  const url = (name: string): string => pathToFileURL(at(name)).href;
  const start = (...args: string[]): void => {
    spawnSync(program!, [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore', ...args], {
      stdio: 'ignore',
      timeout: 300_000,
      env: {
        ...process.env,
        RENAKSI_PERINTAH: url('perintah.txt'),
        RENAKSI_CATATAN: url('catatan.txt'),
      },
    });
  };
  try {
    fs.mkdirSync(path.join(profile, 'user'), { recursive: true });
    fs.writeFileSync(path.join(profile, 'user', 'registrymodifications.xcu'), PENGATURAN);
    // The first start fills the profile and would write over a macro that stands there already.
    start('--terminate_after_init');
    const basic = path.join(profile, 'user', 'basic', 'Standard');
    fs.mkdirSync(basic, { recursive: true });
    fs.writeFileSync(path.join(basic, 'Module1.xba'), MODUL);
    fs.writeFileSync(path.join(basic, 'script.xlb'), PUSTAKA);
    const perintah = buku.flatMap(({ bytes, perbuatan }, n) => {
      fs.writeFileSync(at(`${n}.xlsx`), bytes);
      return [`open\t${url(`${n}.xlsx`)}`, ...perbuatan.map(garis), `save\t${url(`hasil-${n}.xlsx`)}`];
    });
    fs.writeFileSync(at('perintah.txt'), perintah.join('\n'));
    start('macro:///Standard.Module1.Main');
    const catatan = fs.existsSync(at('catatan.txt')) ? fs.readFileSync(at('catatan.txt'), 'utf8').trim() : '';
    if (catatan !== 'selesai') throw new Error(`LibreOffice: ${catatan || 'the macro did not run'}`);
    return buku.map((_, n) => new Uint8Array(fs.readFileSync(at(`hasil-${n}.xlsx`))));
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

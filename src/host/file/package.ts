import { damaged } from './errors';
import { relationshipsPath, resolveTarget } from './paths';
import { appended, decode } from './part-text';
import { newEntry, writeZip } from './write-zip';
import { attribute, childrenOf, escapeXml, openTag, prefixOf, rootOf } from './xml';
import { defaultLimits, expand, readZip, type ZipEntry, type ZipLimits } from './zip';

export interface Relationship {
  readonly id: string;
  /** The last step of the type's URI, alike in both dialects: `worksheet`, `styles`. */
  readonly kind: string;
  readonly target: string;
  /** The part it leads to; undefined for an external target. */
  readonly part?: string;
}

interface Part {
  readonly name: string;
  /** As found in the archive; absent for a part made or edited here. */
  readonly entry?: ZipEntry;
  readonly text?: string;
  /** The text compressed, once it was saved. */
  packed?: ZipEntry;
}

const TYPES = '[Content_Types].xml';
const RELATIONSHIP_PART = 'application/vnd.openxmlformats-package.relationships+xml';
const PACKAGE_NS = 'http://schemas.openxmlformats.org/package/2006';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** The parts of an OOXML file. A part that is never edited is saved exactly as it was found. */
export class Package {
  private parts: Map<string, Part>;
  private readonly found: ReadonlyMap<string, Part>;
  private readonly texts = new Map<ZipEntry, string>();

  private constructor(entries: readonly ZipEntry[]) {
    // Part names are compared without regard to case.
    this.parts = new Map(entries.map((entry) => [entry.name.toLowerCase(), { name: entry.name, entry }]));
    this.found = new Map(this.parts);
  }

  static open(bytes: Uint8Array, limits: ZipLimits = defaultLimits): Package {
    return new Package(readZip(bytes, limits));
  }

  /** The state to go back to when something fails halfway: parts are immutable, so a copied list is enough. */
  checkpoint(): ReadonlyMap<string, unknown> {
    return new Map(this.parts);
  }

  restore(checkpoint: ReadonlyMap<string, unknown>): void {
    this.parts = new Map(checkpoint as ReadonlyMap<string, Part>);
  }

  has(path: string): boolean {
    return this.parts.has(path.toLowerCase());
  }

  names(): string[] {
    return [...this.parts.values()].map((part) => part.name);
  }

  /** The part's text without its byte order mark. Throws `damaged` where there is none. */
  text(path: string): string {
    const part = this.parts.get(path.toLowerCase());
    if (!part) throw damaged((why) => why.tidakTerbaca(path));
    if (part.text !== undefined) return part.text;
    let text = this.texts.get(part.entry!);
    if (text === undefined) {
      text = decode(expand(part.entry!));
      this.texts.set(part.entry!, text);
    }
    return text;
  }

  bytes(path: string): Uint8Array | undefined {
    const part = this.parts.get(path.toLowerCase());
    return part && (part.entry ? expand(part.entry) : new TextEncoder().encode(part.text));
  }

  setText(path: string, text: string): void {
    const key = path.toLowerCase();
    const part = this.parts.get(key);
    if (part && this.sameText(part, text)) return;
    const found = this.found.get(key);
    // Text that has come back to what was found is again the part that was found.
    if (found && this.sameText(found, text)) {
      this.parts.set(key, found);
      return;
    }
    this.parts.set(key, { name: part?.name ?? path, text });
  }

  /** Takes the part out, with its relationships and its content type. */
  remove(path: string): void {
    this.parts.delete(path.toLowerCase());
    this.parts.delete(relationshipsPath(path).toLowerCase());
    const xml = this.text(TYPES);
    const root = rootOf(xml);
    const own =
      root && childrenOf(xml, root).find((child) => partNameOf(openTag(xml, child)) === path.toLowerCase());
    if (own) this.setText(TYPES, xml.slice(0, own.start) + xml.slice(own.end));
  }

  /** `xl/charts/chart#.xml` with the first number that is free. */
  freeName(pattern: string): string {
    for (let n = 1; ; n++) {
      const name = pattern.replace('#', String(n));
      if (!this.has(name)) return name;
    }
  }

  /** The relationships of a part, of the package itself for ''. */
  relationships(path: string): Relationship[] {
    const file = relationshipsPath(path);
    if (!this.has(file)) return [];
    const xml = this.text(file);
    const root = rootOf(xml);
    if (root?.name !== 'Relationships') throw damaged((why) => why.xml(file));
    return childrenOf(xml, root).map((element) => {
      const tag = openTag(xml, element);
      const target = attribute(tag, 'Target') ?? '';
      const external = attribute(tag, 'TargetMode') === 'External';
      return {
        id: attribute(tag, 'Id') ?? '',
        kind: (attribute(tag, 'Type') ?? '').split('/').pop()!,
        target,
        part: external ? undefined : this.spelled(resolveTarget(path, target)),
      };
    });
  }

  /** Adds a relationship and answers its id. */
  relate(path: string, type: string, target: string, external = false): string {
    const file = relationshipsPath(path);
    this.ensureDefault('rels', RELATIONSHIP_PART);
    const xml = this.has(file)
      ? this.text(file)
      : `${HEAD}<Relationships xmlns="${PACKAGE_NS}/relationships"></Relationships>`;
    const taken = new Set(this.relationships(path).map((relationship) => relationship.id));
    let n = 1;
    while (taken.has(`rId${n}`)) n++;
    const item = (prefix: string): string =>
      `<${prefix}Relationship Id="rId${n}" Type="${escapeXml(type)}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`;
    this.setText(file, appended(xml, item));
    return `rId${n}`;
  }

  unrelate(path: string, id: string): void {
    const file = relationshipsPath(path);
    if (!this.has(file)) return;
    const xml = this.text(file);
    const root = rootOf(xml);
    const own = root && childrenOf(xml, root).find((child) => attribute(openTag(xml, child), 'Id') === id);
    if (own) this.setText(file, xml.slice(0, own.start) + xml.slice(own.end));
  }

  /** The content type that the package states for the part. */
  typeOf(path: string): string | undefined {
    if (!this.has(TYPES)) return undefined;
    const xml = this.text(TYPES);
    const root = rootOf(xml);
    if (!root) return undefined;
    const tags = childrenOf(xml, root).map((child) => openTag(xml, child));
    const own = tags.find((tag) => partNameOf(tag) === path.toLowerCase());
    const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
    const general = tags.find((tag) => attribute(tag, 'Extension')?.toLowerCase() === extension);
    return attribute(own ?? general ?? '', 'ContentType');
  }

  /** Adds a part with its content type. */
  add(path: string, text: string, contentType: string): void {
    this.setText(path, text);
    this.setText(
      TYPES,
      appended(
        this.text(TYPES),
        (prefix) => `<${prefix}Override PartName="/${escapeXml(path)}" ContentType="${contentType}"/>`,
      ),
    );
  }

  /** States the content type of an extension, where the package does not yet. */
  ensureDefault(extension: string, contentType: string): void {
    const xml = this.text(TYPES);
    const root = rootOf(xml);
    if (!root) throw damaged((why) => why.xml(TYPES));
    const known = childrenOf(xml, root).some(
      (child) => attribute(openTag(xml, child), 'Extension')?.toLowerCase() === extension,
    );
    if (known) return;
    const item = `<${prefixOf(root.qname)}Default Extension="${extension}" ContentType="${contentType}"/>`;
    this.setText(TYPES, xml.slice(0, root.openEnd) + item + xml.slice(root.openEnd));
  }

  save(): Uint8Array {
    const encoder = new TextEncoder();
    const parts = [...this.parts.values()];
    return writeZip(
      parts.map((part) => part.entry ?? (part.packed ??= newEntry(part.name, encoder.encode(part.text)))),
    );
  }

  private sameText(part: Part, text: string): boolean {
    const known = part.text ?? (part.entry && this.texts.get(part.entry));
    return known === text;
  }

  private spelled(path: string): string {
    return this.parts.get(path.toLowerCase())?.name ?? path;
  }
}

/** The part that an Override names, as the package keys its parts. */
const partNameOf = (tag: string): string | undefined =>
  attribute(tag, 'PartName')?.replace(/^\//, '').toLowerCase();

import type { Area } from '../../src/core/grid/workbook';
import type { SheetModel } from './model';

/** One property on the wire (PascalCase); without `set` it is read-only. */
export interface Scalar {
  readonly get?: () => unknown;
  readonly set?: (value: unknown) => void;
}

/** An object of Excel's end: what the client's proxies stand for. A member not listed is answered with ApiNotFound. */
export interface SimObject {
  readonly className: string;
  /** Identity the client keeps for later batches (`Id` or `_Id`). */
  readonly id?: { readonly name: 'Id' | '_Id'; readonly value: string };
  readonly scalars: Readonly<Record<string, Scalar>>;
  readonly navs: Readonly<Record<string, () => SimObject | null>>;
  readonly methods: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  readonly items?: () => readonly SimObject[];
  readonly item?: (key: unknown) => SimObject | null;
  /** The cells that a range stands for. */
  readonly range?: { readonly sheet: SheetModel; readonly area: Area };
  readonly areas?: { readonly sheet: SheetModel; readonly areas: readonly Area[] };
  /** The model object behind it, for methods that take objects. */
  readonly of?: unknown;
}

export const object = (className: string, parts: Partial<Omit<SimObject, 'className'>>): SimObject => ({
  className,
  scalars: {},
  navs: {},
  methods: {},
  ...parts,
});

export const isObject = (value: unknown): value is SimObject =>
  typeof value === 'object' && value !== null && 'className' in value && 'methods' in value;

/** A property kept in a plain record of the model. */
export const field = <T extends object, K extends keyof T>(
  target: T,
  key: K,
  onSet: () => void = () => undefined,
): Scalar => ({
  get: () => target[key],
  set: (value) => {
    onSet();
    target[key] = value as T[K];
  },
});

import { apiNotFound, invalidArgument, itemNotFound, SimError } from './errors';
import { isObject, type SimObject } from './object';

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

interface ActionInfo {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface Batch {
  readonly Actions: readonly ActionInfo[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchAnswer {
  Error: {
    Code: string;
    Message: string;
    Location: string;
    ActionIndex: number;
    HttpStatusCode: number;
  } | null;
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
}

/** Objects that the client asked to keep between batches (`_KeepReference`). */
export interface References {
  readonly byId: Map<string, SimObject>;
  next: number;
}

export interface ExecuteOptions {
  readonly root: SimObject;
  readonly references: References;
  /** Throws ApiNotFound where the simulated Excel is too old for the member. */
  readonly guard: (className: string, member: string) => void;
  /** Throws to stop before the action of this index: an injected fault in the middle of a batch. */
  readonly beforeAction?: (index: number) => void;
}

const INSTANTIATE = 1;
const QUERY = 2;
const METHOD = 3;
const SET_PROPERTY = 4;
const TRACE = 5;

/**
 * Runs one batch in order, as Excel does: what stood before a failing action stays done.
 * (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-error-handling)
 */
export function execute(batch: Batch, options: ExecuteOptions): BatchAnswer {
  const answer: BatchAnswer = { Error: null, Results: [], TraceIds: [] };
  const objects = new Map<number, SimObject | null>();
  const kept = new Map<SimObject, string>();
  for (const [id, object] of options.references.byId) kept.set(object, id);

  const resolve = (id: number): SimObject | null => {
    const known = objects.get(id);
    if (known !== undefined) return known;
    const path = batch.ObjectPaths[id];
    if (!path) throw invalidArgument(`path ${id}`);
    const made = make(path);
    objects.set(id, made);
    return made;
  };

  const argumentsOf = (info: ArgumentInfo | undefined): unknown[] => {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, n) => {
      const reference = references?.[n];
      return typeof reference === 'number' && reference !== 0 ? resolve(reference) : argument;
    });
  };

  const make = (path: ObjectPath): SimObject | null => {
    if (path.ObjectPathType === 1) return options.root;
    if (path.ObjectPathType === 6) {
      const object = options.references.byId.get(path.Name);
      if (!object)
        throw new SimError('InvalidReference', 'This reference is not valid for the current operation.');
      return object;
    }
    if (path.ObjectPathType === 7) return null;
    const parent = resolve(path.ParentObjectPathId ?? 0);
    // A member of a null object is a null object.
    if (!parent) return null;
    const where = `${parent.className}.${path.Name || 'getItem'}`;
    if (path.ObjectPathType === 4) {
      const nav = parent.navs[path.Name];
      if (!nav) throw apiNotFound(where);
      options.guard(parent.className, path.Name);
      return nav();
    }
    if (path.ObjectPathType === 5) {
      if (!parent.item) throw apiNotFound(where);
      const item = parent.item(argumentsOf(path.ArgumentInfo)[0]);
      if (!item) throw itemNotFound(where);
      return item;
    }
    if (path.ObjectPathType === 3) {
      const method = parent.methods[path.Name];
      if (!method) throw apiNotFound(where);
      options.guard(parent.className, path.Name);
      const made = method(...argumentsOf(path.ArgumentInfo));
      if (made !== null && !isObject(made)) throw invalidArgument(where);
      if (made === null && !path.Name.endsWith('OrNullObject')) throw itemNotFound(where);
      return made;
    }
    throw apiNotFound(`object path type ${path.ObjectPathType}`);
  };

  const identity = (object: SimObject): Record<string, unknown> => {
    const value: Record<string, unknown> = {};
    if (object.id) value[object.id.name] = object.id.value;
    const reference = kept.get(object);
    if (reference) value['_ReferenceId'] = reference;
    return value;
  };

  const query = (object: SimObject, paths: readonly (readonly string[])[]): Record<string, unknown> => {
    if (object.items) {
      const listed = { _Items: object.items().map((item) => query(item, paths)) };
      const own = paths.filter((path) => path.length === 1 && findKey(object.scalars, path[0]!));
      return own.length ? { ...queryOne(object, own), ...listed } : listed;
    }
    return queryOne(object, paths);
  };

  const queryOne = (object: SimObject, paths: readonly (readonly string[])[]): Record<string, unknown> => {
    const value = identity(object);
    const nested = new Map<string, string[][]>();
    const all = paths.length === 0;
    for (const name of all ? Object.keys(object.scalars) : []) value[name] = object.scalars[name]!.get?.();
    for (const path of paths) {
      const name = path[0]!;
      if (name === '*') {
        for (const key of Object.keys(object.scalars)) value[key] = object.scalars[key]!.get?.();
        continue;
      }
      const scalar = findKey(object.scalars, name);
      if (scalar && path.length === 1) {
        options.guard(object.className, scalar);
        value[scalar] = object.scalars[scalar]!.get?.();
        continue;
      }
      const nav = findKey(object.navs, name);
      if (nav) {
        options.guard(object.className, nav);
        const rest = path.slice(1);
        const list = nested.get(nav) ?? [];
        if (rest.length) list.push(rest);
        nested.set(nav, list);
        continue;
      }
      if (name === 'isNullObject') continue;
      throw apiNotFound(`${object.className}.${name}`);
    }
    for (const [nav, rest] of nested) {
      const child = object.navs[nav]!();
      value[nav] = child ? query(child, rest.length ? rest : [['*']]) : null;
    }
    return value;
  };

  const run = (action: ActionInfo): void => {
    if (action.ActionType === TRACE) {
      answer.TraceIds.push(action.Id);
      answer.Results.push({ ActionId: action.Id, Value: null });
      return;
    }
    const object = resolve(action.ObjectPathId);
    let value: unknown = null;
    if (action.ActionType === INSTANTIATE) value = object ? identity(object) : null;
    else if (action.ActionType === QUERY) {
      const paths = [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])];
      value = object
        ? query(
            object,
            paths.map((path) => path.split(/[/.]/).filter(Boolean)),
          )
        : null;
    } else if (action.ActionType === METHOD) {
      if (action.Name === '_KeepReference') {
        if (object && !kept.has(object)) {
          const id = `ref${options.references.next++}`;
          kept.set(object, id);
          options.references.byId.set(id, object);
        }
      } else if (!object) throw itemNotFound(action.Name);
      else {
        const method = object.methods[action.Name];
        if (!method) throw apiNotFound(`${object.className}.${action.Name}`);
        options.guard(object.className, action.Name);
        value = method(...argumentsOf(action.ArgumentInfo)) ?? null;
      }
    } else if (action.ActionType === SET_PROPERTY) {
      if (!object) throw itemNotFound(action.Name);
      const scalar = object.scalars[action.Name];
      if (!scalar?.set) throw apiNotFound(`${object.className}.${action.Name}`);
      options.guard(object.className, action.Name);
      scalar.set(argumentsOf(action.ArgumentInfo)[0]);
    } else throw apiNotFound(`action type ${action.ActionType}`);
    answer.Results.push({ ActionId: action.Id, Value: value });
  };

  for (let index = 0; index < batch.Actions.length; index++) {
    try {
      options.beforeAction?.(index);
      run(batch.Actions[index]!);
    } catch (error) {
      if (!(error instanceof SimError)) throw error;
      answer.Error = {
        Code: error.code,
        Message: error.message,
        Location: error.location,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      break;
    }
  }
  return answer;
}

const findKey = (record: Readonly<Record<string, unknown>>, name: string): string | undefined =>
  name in record ? name : Object.keys(record).find((key) => key.toLowerCase() === name.toLowerCase());

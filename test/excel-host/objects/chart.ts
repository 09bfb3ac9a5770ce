import type { Area } from '../../../src/core/grid/workbook';
import { invalidArgument } from '../errors';
import { addressOf, type ChartModel, type SeriesModel, type SheetModel } from '../model';
import { isObject, object, type Scalar, type SimObject } from '../object';
import type { Sim } from '../sim';
import { areaFrom } from './range';

const TYPES = new Set([
  'BarClustered',
  'ColumnClustered',
  'Line',
  'LineMarkers',
  'Doughnut',
  'Pie',
  'ColumnStacked',
]);

const addressArgument = (value: unknown, where: string): string => {
  if (!isObject(value) || !value.range) throw invalidArgument(where);
  return addressOf(value.range.sheet, value.range.area);
};

const seriesObject = (chart: ChartModel, one: SeriesModel): SimObject =>
  object('ChartSeries', {
    scalars: {
      Name: { get: () => one.name, set: (value) => (one.name = String(value)) },
      HasDataLabels: { get: () => false, set: () => undefined },
      GapWidth: { get: () => 150, set: () => undefined },
      Smooth: { get: () => false, set: () => undefined },
    },
    navs: {
      Format: () =>
        object('ChartSeriesFormat', {
          navs: {
            Fill: () =>
              object('ChartFill', {
                methods: {
                  SetSolidColor: (color) => void (one.color = String(color)),
                  Clear: () => undefined,
                },
              }),
            Line: () =>
              object('ChartLineFormat', {
                scalars: { Color: { get: () => one.color, set: (v) => (one.color = String(v)) } },
              }),
          },
        }),
    },
    methods: {
      SetValues: (range) => void (one.values = addressArgument(range, 'ChartSeries.setValues')),
      SetXAxisValues: (range) => void (one.categories = addressArgument(range, 'ChartSeries.setXAxisValues')),
      Delete: () => void chart.series.splice(chart.series.indexOf(one), 1),
    },
  });

function chartObject(sheet: SheetModel, chart: ChartModel): SimObject {
  const axis = (kind: 'value' | 'category') => (): SimObject => {
    const kept = (name: string, initial: unknown): Scalar => ({
      get: () => chart.axes[`${kind}.${name}`] ?? initial,
      set: (value) => (chart.axes[`${kind}.${name}`] = value),
    });
    return object('ChartAxis', {
      scalars: {
        NumberFormat: { get: () => chart.axisFormat, set: (value) => (chart.axisFormat = String(value)) },
        Minimum: kept('Minimum', ''),
        ReversePlotOrder: kept('ReversePlotOrder', false),
        Position: kept('Position', 'Automatic'),
        TickLabelPosition: kept('TickLabelPosition', 'NextToAxis'),
      },
    });
  };
  return object('Chart', {
    of: chart,
    id: { name: 'Id', value: chart.id },
    scalars: {
      Id: { get: () => chart.id },
      Name: { get: () => chart.name, set: (value) => (chart.name = String(value)) },
      ChartType: { get: () => chart.type, set: (value) => (chart.type = String(value)) },
    },
    navs: {
      Title: () =>
        object('ChartTitle', {
          scalars: {
            Text: { get: () => chart.title, set: (value) => (chart.title = String(value)) },
            Visible: { get: () => chart.titleVisible, set: (value) => (chart.titleVisible = value === true) },
          },
        }),
      Legend: () =>
        object('ChartLegend', {
          scalars: {
            Visible: {
              get: () => chart.legend.visible,
              set: (value) => (chart.legend.visible = value === true),
            },
            Position: {
              get: () => chart.legend.position,
              set: (value) => (chart.legend.position = String(value)),
            },
          },
        }),
      Axes: () => object('ChartAxes', { navs: { ValueAxis: axis('value'), CategoryAxis: axis('category') } }),
      Series: () =>
        object('ChartSeriesCollection', {
          scalars: { Count: { get: () => chart.series.length } },
          items: () => chart.series.map((one) => seriesObject(chart, one)),
          methods: {
            GetCount: () => chart.series.length,
            GetItemAt: (n) => {
              const one = chart.series[Number(n)];
              if (!one) throw invalidArgument('ChartSeriesCollection.getItemAt');
              return seriesObject(chart, one);
            },
            Add: (name) => {
              const one: SeriesModel = { name: String(name ?? '') };
              chart.series.push(one);
              return seriesObject(chart, one);
            },
          },
        }),
    },
    methods: {
      Delete: () => void sheet.charts.splice(sheet.charts.indexOf(chart), 1),
      SetPosition: (from, to) => {
        const a = place(from);
        const b = to === null || to === undefined ? a : place(to);
        chart.place = { ...a, lastRow: b.lastRow, lastColumn: b.lastColumn };
      },
    },
  });
}

const place = (value: unknown): Area => (isObject(value) ? value.range!.area : areaFrom(String(value)));

export function chartsObject(sim: Sim, sheet: SheetModel): SimObject {
  const find = (key: unknown): SimObject | null => {
    const chart = sheet.charts.find((one) => one.id === key || one.name === key);
    return chart ? chartObject(sheet, chart) : null;
  };
  return object('ChartCollection', {
    scalars: { Count: { get: () => sheet.charts.length } },
    items: () => sheet.charts.map((chart) => chartObject(sheet, chart)),
    item: find,
    methods: {
      GetItem: find,
      GetItemOrNullObject: find,
      GetCount: () => sheet.charts.length,
      Add: (type, source) => {
        sim.writing(sheet, 'ChartCollection.add');
        if (!TYPES.has(String(type))) throw invalidArgument('ChartCollection.add', String(type));
        if (!isObject(source) || !source.range) throw invalidArgument('ChartCollection.add');
        const number = sim.book.nextId++;
        // Excel makes a series of each column of the source by itself.
        const columns = source.range.area.lastColumn - source.range.area.firstColumn + 1;
        const chart: ChartModel = {
          id: `{CH-${number}}`,
          name: `Chart ${number}`,
          type: String(type),
          title: '',
          titleVisible: true,
          legend: { visible: true, position: 'Right' },
          axisFormat: 'General',
          axes: {},
          series: Array.from({ length: columns }, (_, n) => ({
            name: `Series${n + 1}`,
            values: addressOf(source.range!.sheet, {
              ...source.range!.area,
              firstColumn: source.range!.area.firstColumn + n,
              lastColumn: source.range!.area.firstColumn + n,
            }),
          })),
        };
        sheet.charts.push(chart);
        return chartObject(sheet, chart);
      },
    },
  });
}

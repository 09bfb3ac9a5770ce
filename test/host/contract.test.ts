import { openFile } from '../../src/host/file/open';
import { contract, plain, sampleBytes, sampleNames, samplePlan } from './contract';
import { inExcel } from './excel/books';

const inFile = async (bytes: Uint8Array) => openFile(bytes);
const inOffice = (apiVersion: string) => async (bytes: Uint8Array) =>
  inExcel(await openFile(bytes).read({ includeHidden: true }), { apiVersion }).host;

contract('a file', inFile);
contract('Office.js over the simulated Excel', inOffice('1.20'));
contract('Office.js over the oldest Excel that is promised', inOffice('1.13'));

describe.each(sampleNames)('%s: both hosts give the same cells', (name) => {
  test('when read, and after the same plan', async () => {
    const file = await inFile(sampleBytes(name));
    const office = await inOffice('1.13')(sampleBytes(name));
    const workbook = await file.read();
    expect(plain(await office.read())).toEqual(plain(workbook));
    await file.apply(samplePlan(workbook));
    await office.apply(samplePlan(await office.read()));
    expect(plain(await office.read())).toEqual(plain(await file.read()));
  });
});

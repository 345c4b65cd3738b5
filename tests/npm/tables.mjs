// A second opinion on our rows: writes or reads one with Microsoft's JavaScript client.
// node tables.mjs write|read <connection string> <table>
import { TableClient } from '@azure/data-tables';

const [, , verb, connectionString, tableName] = process.argv;
const table = TableClient.fromConnectionString(connectionString, tableName, { allowInsecureConnection: true });

if (verb === 'write') {
  await table.createEntity({
    partitionKey: "p'\u00e4 %",
    rowKey: 'r',
    Text: 'a\u00e4\u20ac',
    Int: 42,
    Long: 1n << 60n,
    Double: { type: 'Double', value: '1.5' },
    Whole: { type: 'Double', value: '1' },
    Truth: true,
    Id: { type: 'Guid', value: '5f1b7a0e-0f0a-4c53-9d1c-0b8a6f6c2d11' },
    Time: new Date('2026-11-22T03:10:00.123Z'),
    Bytes: new Uint8Array([0, 1, 255]),
  });
} else {
  const row = await table.getEntity("p'\u00e4 %", 'r', { disableTypeConversion: true });
  console.log(JSON.stringify(row));
}

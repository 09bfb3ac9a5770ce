process.stderr.write('renaksi\n');
process.exitCode = 2;

import type { Stream } from 'node:stream';
import type { Feature } from 'write-excel-file/node';

/**
 * Has a program that prints the workbook fit every sheet to the width of its paper, over as many pages as it takes,
 * and repeat the head of the first sheet on each. `heads` names that head, e.g. `'清单'!$3:$3`.
 */
export function printOnOneWidth(heads: string): Feature<Stream | Buffer | Blob> {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml) =>
            xml
              .replace('<sheetViews>', '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews>')
              .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" '),
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace(
              '<definedNames/>',
              `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${heads}</definedName></definedNames>`,
            ),
        },
      },
    },
  };
}

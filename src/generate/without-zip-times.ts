const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

/** 1980-01-01 00:00, the beginning of ZIP's calendar, as time and date. */
const beginning = 0x0021_0000;

/**
 * A ZIP archive without the minute at which each of its files was packed, so that the same files are the same bytes.
 * APPNOTE 4.3.7, 4.3.12 and 4.3.16; changes the archive in place and gives it back.
 */
export function withoutZipTimes(archive: Buffer): Buffer {
  const end = endOf(archive);
  let entry = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (archive.readUInt32LE(entry) !== directoryEntry) throw new Error('The ZIP directory is malformed.');
    archive.writeUInt32LE(beginning, entry + 12);
    archive.writeUInt32LE(beginning, archive.readUInt32LE(entry + 42) + 10);
    const lengths = [28, 30, 32].map((offset) => archive.readUInt16LE(entry + offset));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  return archive;
}

function endOf(archive: Buffer): number {
  // The archive has no comment, or a short one.
  for (let place = archive.length - 22; place >= 0; place--) {
    if (archive.readUInt32LE(place) === endOfDirectory) return place;
  }
  throw new Error('This is no ZIP archive.');
}

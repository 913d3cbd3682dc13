package cn.mingyi.platform.excel;

/**
 * How much a workbook may cost before it is refused. A village of 15,000 people needs about 2 MB
 * packed, 30 MB unpacked; the defaults leave ample room and keep the heap below 200 MB.
 *
 * @param fileBytes size of an .xlsx on disk
 * @param oldFileBytes size of an .xls on disk; its string table cannot be streamed
 * @param unpackedBytes sum of all parts once inflated
 * @param ratio inflated to packed size from which a file of more than 10 MB is a bomb
 * @param parts number of parts of the package
 * @param rows rows with content, over all sheets
 * @param cells cells with content, over all sheets
 * @param characters characters of text held at once
 */
record ReadingLimits(
    long fileBytes,
    long oldFileBytes,
    long unpackedBytes,
    int ratio,
    int parts,
    int rows,
    int cells,
    long characters) {
  static final int COLUMNS = 256;
  static final ReadingLimits DEFAULT =
      new ReadingLimits(
          50L << 20, 12L << 20, 300L << 20, 100, 2_000, 100_000, 2_000_000, 20L << 20);
}

package cn.mingyi.roster.ui;

/** The steps of the import wizard, numbered. */
enum ImportStep {
  FILE("1 选文件"),
  MAPPING("2 核对表头"),
  DRY_RUN("3 试导入"),
  DONE("4 完成");

  private final String label;

  ImportStep(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }
}

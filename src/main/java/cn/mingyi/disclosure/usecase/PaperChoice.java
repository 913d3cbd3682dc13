package cn.mingyi.disclosure.usecase;

/**
 * How a bulletin is put on paper.
 *
 * @param office 内部存档 copy: unmasked text, watermark, posting record
 * @param readingMetres for {@link Form#LARGE} only: from how far off it is read
 */
public record PaperChoice(Form form, boolean office, int readingMetres) {
  /** From here a grown-up of seventy reads a board. */
  public static final int USUAL_METRES = 2;

  public static final PaperChoice A4 = new PaperChoice(Form.A4, false, USUAL_METRES);

  /** The paper. */
  public enum Form {
    A4("A4"),
    A3("A3"),
    TILES("两张A4拼A3"),
    LARGE("大字版");

    private final String label;

    Form(String label) {
      this.label = label;
    }

    public String label() {
      return label;
    }
  }
}

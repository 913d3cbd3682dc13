package cn.mingyi.app;

/** Entry point of the program, of the desk as of the command line. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("mingyi");
  }
}

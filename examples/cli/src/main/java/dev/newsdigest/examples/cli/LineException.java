package dev.newsdigest.examples.cli;

/** One input line cannot be handled; the run goes on with the next. */
final class LineException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String code;

  LineException(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }

  String reason() {
    return String.valueOf(getMessage());
  }
}

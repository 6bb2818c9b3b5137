/** A vector is refused; the message says why in the words of the vectors. */
final class Refused extends Exception {
  private static final long serialVersionUID = 1;

  Refused(String because) {
    super(because);
  }

  static void unless(boolean good, String because) throws Refused {
    if (!good) throw new Refused(because);
  }

  /** Throws unless a computed value is the one that the vector states. */
  static void expectEqual(String name, Object computed, Object stated) {
    if (!computed.equals(stated)) {
      throw new IllegalStateException(name + " is " + stated + ", computed " + computed);
    }
  }
}

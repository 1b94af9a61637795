/** The backend of a shop that sells nothing yet. */
public final class Backend {

    private Backend() {}

    public static void main(String[] arguments) {
        System.out.println("nothing to sell");
    }
}

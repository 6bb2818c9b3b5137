import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Verifies the worked vectors of openapi/vectors with BouncyCastle. It is written from the README beside the vectors
 * and shares no code with the rest of the repository.
 */
public final class VerifyVectors {
  /** Returns where a vector is taken, throws {@link Refused} where it is not, and anything else where it is wrong. */
  interface Verifier {
    void verify(JsonObject vector, JsonObject file) throws Exception;
  }

  private static final Map<String, Verifier> KINDS =
      Map.of(
          "primitives", CryptoVectors::primitive,
          "request-signatures", CryptoVectors::request,
          "envelopes", CryptoVectors::envelope,
          "licence-uploads", RuleVectors::licenceUpload,
          "unified-social-credit-codes", RuleVectors::uscc,
          "citizen-ids", RuleVectors::citizenId,
          "working-days", RuleVectors::deadline,
          "licence-terms", RuleVectors::licenceTerm,
          "bands", RuleVectors::band,
          "masks", RuleVectors::mask);

  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    int passed = 0;
    int failed = 0;
    for (String kind : KINDS.keySet()) {
      Path path = Path.of(arguments[0], kind + ".json");
      JsonObject file = read(path);
      if (!file.has("vectors") || !kind.equals(file.get("kind").getAsString())) {
        failed++;
        out.println(path.getFileName() + " holds no vectors of its kind");
        continue;
      }
      for (JsonElement each : file.getAsJsonArray("vectors")) {
        JsonObject vector = each.getAsJsonObject();
        String complaint = complaintAbout(vector, file, KINDS.get(kind));
        if (complaint == null) {
          passed++;
        } else {
          failed++;
          out.println(path.getFileName() + " " + vector.get("id").getAsString() + ": " + complaint);
        }
      }
    }
    out.println(passed + " passed, " + failed + " failed");
    System.exit(failed == 0 ? 0 : 1);
  }

  /** Why a vector is not as it says; null when it is. */
  private static String complaintAbout(JsonObject vector, JsonObject file, Verifier verifier) {
    boolean taken = vector.get("expect").getAsString().equals("accept");
    try {
      verifier.verify(vector, file);
      return taken ? null : "taken, but has to be refused";
    } catch (Refused refusal) {
      String because = taken ? "being taken" : vector.get("because").getAsString();
      String found = refusal.getMessage();
      return found.equals(because) ? null : "refused with " + found + " instead of " + because;
    } catch (Exception error) { // whatever a library or a malformed file throws is a failure of the vector
      return error.toString();
    }
  }

  private static JsonObject read(Path path) {
    try {
      return JsonParser.parseString(Files.readString(path)).getAsJsonObject();
    } catch (Exception error) {
      return new JsonObject();
    }
  }

  private VerifyVectors() {}
}

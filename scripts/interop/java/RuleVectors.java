import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Codes, deadlines, terms, and what may be shown. */
final class RuleVectors {
  private static final ZoneOffset SHANGHAI = ZoneOffset.ofHours(8);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
  private static final String USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
  private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int[] USCC_WEIGHTS = {
    1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28
  };
  private static final int[] CITIZEN_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

  static void licenceUpload(JsonObject vector, JsonObject file) throws Refused {
    String digest = CryptoVectors.hex(Sm.sm3(CryptoVectors.unhex(vector, "fileHex")));
    Refused.unless(digest.toUpperCase(Locale.ROOT).equals(text(vector, "hashCode")), "3004");
  }

  static void uscc(JsonObject vector, JsonObject file) throws Refused {
    String code = text(vector, "code");
    Refused.unless(code.length() == 18, "length");
    Refused.unless(code.chars().allMatch(each -> USCC_ALPHABET.indexOf(each) >= 0), "character");
    int organisation = weigh(code.substring(8), ORGANISATION_ALPHABET, new int[] {3, 7, 9, 10, 5, 8, 4, 2});
    Refused.unless(code.charAt(16) == "0X987654321".charAt(organisation % 11), "organisation-check-character");
    int check = (31 - weigh(code, USCC_ALPHABET, USCC_WEIGHTS) % 31) % 31;
    Refused.unless(code.charAt(17) == USCC_ALPHABET.charAt(check), "check-character");
  }

  static void citizenId(JsonObject vector, JsonObject file) throws Refused {
    String code = text(vector, "code");
    Refused.unless(code.length() == 18, "length");
    Refused.unless(code.matches("[0-9]{17}[0-9X]"), "character");
    try {
      LocalDate.parse(code.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
    } catch (DateTimeException noSuchDay) {
      throw new Refused("birth-date");
    }
    int check = weigh(code, "0123456789", CITIZEN_WEIGHTS) % 11;
    Refused.unless(code.charAt(17) == "10X98765432".charAt(check), "check-character");
  }

  private static int weigh(String text, String alphabet, int[] weights) {
    int sum = 0;
    for (int place = 0; place < weights.length; place++) {
      sum += alphabet.indexOf(text.charAt(place)) * weights[place];
    }
    return sum;
  }

  static void deadline(JsonObject vector, JsonObject file) throws Refused {
    JsonObject calendar = file.getAsJsonObject("calendar");
    LocalDate day = LocalDate.parse(text(vector, "decidedOn"));
    for (int counted = 0; counted < vector.get("workingDays").getAsInt(); ) {
      day = day.plusDays(1);
      String name = day.toString();
      if (name.compareTo(text(calendar, "from")) < 0 || name.compareTo(text(calendar, "to")) > 0) {
        Refused.expectEqual("dueOn", true, vector.get("dueOn").isJsonNull());
        Refused.expectEqual("dueBefore", true, vector.get("dueBefore").isJsonNull());
        throw new Refused("cannot-judge");
      }
      JsonPrimitive listed = new JsonPrimitive(name);
      boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
      boolean ordinary = !weekend && !calendar.getAsJsonArray("daysOff").contains(listed);
      if (ordinary || calendar.getAsJsonArray("makeUpDays").contains(listed)) counted++;
    }
    Refused.expectEqual("dueOn", day.toString(), text(vector, "dueOn"));
    long midnight = day.plusDays(1).atStartOfDay().toInstant(SHANGHAI).toEpochMilli();
    Refused.expectEqual("dueBefore", midnight, vector.get("dueBefore").getAsLong());
  }

  static void licenceTerm(JsonObject vector, JsonObject file) throws Refused {
    long at = vector.get("at").getAsLong();
    boolean begun = instant(text(vector, "validFrom")) <= at;
    Refused.unless(begun && at < instant(text(vector, "validUntil")) + 1000, "3004");
  }

  private static long instant(String time) {
    return LocalDateTime.parse(time, TIME).toInstant(SHANGHAI).toEpochMilli();
  }

  static void band(JsonObject vector, JsonObject file) throws Refused {
    double value = vector.get("value").getAsDouble();
    int band = 1;
    for (JsonElement each : file.getAsJsonObject("thresholds").getAsJsonArray(text(vector, "field"))) {
      if (value >= each.getAsDouble()) band++;
    }
    Refused.unless(text(vector, "band").equals("B" + band), "wrong-band");
  }

  static void mask(JsonObject vector, JsonObject file) throws Refused {
    JsonObject bounds = file.getAsJsonObject("bounds");
    JsonArray hiddenAlways = bounds.getAsJsonArray("idNumberHiddenPositions");
    String value = text(vector, "value");
    JsonArray revealed = new JsonArray();
    boolean birthDate = false;
    int hidden = 0;
    int longest = 0;
    for (int place = 0; place < value.length(); place++) {
      boolean shown = false;
      for (JsonElement view : vector.getAsJsonArray("views")) {
        shown |= view.getAsString().charAt(place) == value.charAt(place);
      }
      hidden = shown ? 0 : hidden + 1;
      longest = Math.max(longest, hidden);
      if (!shown) continue;
      int position = place + 1;
      revealed.add(position);
      birthDate |= position >= hiddenAlways.get(0).getAsInt() && position <= hiddenAlways.get(1).getAsInt();
    }
    Refused.expectEqual("revealed", revealed, vector.getAsJsonArray("revealed"));
    boolean within =
        switch (text(vector, "grade")) {
          case "id-number" -> revealed.size() <= number(bounds, "idNumberMaxRevealed") && !birthDate;
          case "person-name" -> revealed.size() <= number(bounds, "personNameMaxRevealed");
          case "phone" -> longest >= number(bounds, "phoneMinHiddenRun");
          default -> false;
        };
    Refused.unless(within, "beyond-bounds");
  }

  private static int number(JsonObject object, String name) {
    return object.get(name).getAsInt();
  }

  private static String text(JsonObject object, String name) {
    return CryptoVectors.text(object, name);
  }

  private RuleVectors() {}
}

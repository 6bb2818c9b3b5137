import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.io.ByteArrayOutputStream;
import org.bouncycastle.util.encoders.Hex;

/** Signatures, envelopes, and the algorithms by themselves. */
final class CryptoVectors {
  static void primitive(JsonObject vector, JsonObject file) throws Exception {
    String algorithm = text(vector, "algorithm");
    switch (algorithm) {
      case "SM3" ->
          Refused.expectEqual("digest", hex(Sm.sm3(unhex(vector, "messageHex"))), text(vector, "digest"));
      case "HMAC-SM3" -> {
        byte[] mac = Sm.hmacSm3(unhex(vector, "key"), unhex(vector, "messageHex"));
        Refused.expectEqual("mac", hex(mac), text(vector, "mac"));
      }
      case "SM4" -> {
        byte[] iv = text(vector, "mode").equals("cbc") ? unhex(vector, "iv") : null;
        byte[] plain = Sm.sm4Decrypt(unhex(vector, "key"), iv, unhex(vector, "encrypted"));
        Refused.expectEqual("plainHex", hex(plain), text(vector, "plainHex"));
      }
      case "SM2-SM3" -> {
        String key = text(vector, "publicKey");
        Refused.expectEqual("za", Sm.za(key, text(vector, "userId")), text(vector, "za"));
        byte[] signature = unhex(vector, "signature");
        Refused.unless(Sm.verifies(key, unhex(vector, "messageHex"), signature, true), "2005");
      }
      case "SM2-encryption" -> {
        byte[] plain = decrypted(text(vector, "privateKey"), unhex(vector, "encrypted"), text(vector, "order"));
        Refused.expectEqual("plainHex", hex(plain), text(vector, "plainHex"));
      }
      default -> throw new IllegalStateException("unknown algorithm " + algorithm);
    }
  }

  private static byte[] decrypted(String privateKey, byte[] encrypted, String order) throws Refused {
    try {
      return Sm.sm2Decrypt(privateKey, encrypted, order);
    } catch (Exception error) { // the library throws several kinds
      throw new Refused("3003");
    }
  }

  static void request(JsonObject vector, JsonObject file) throws Exception {
    JsonObject request = vector.getAsJsonObject("request");
    String target = text(request, "target");
    int mark = target.indexOf('?');
    String path = mark < 0 ? target : target.substring(0, mark);
    String canonical = canonicalQuery(mark < 0 ? "" : target.substring(mark + 1));
    String digest = hex(Sm.sm3(unhex(request, "bodyHex")));
    String signed =
        String.join(
            "\n",
            "XINHENG-SIGN-1",
            text(request, "method").toUpperCase(Locale.ROOT),
            path,
            canonical,
            text(request, "clientId"),
            text(request, "timestamp"),
            text(request, "nonce"),
            digest);
    byte[] bytes = signed.getBytes(StandardCharsets.UTF_8);
    Refused.expectEqual("canonicalQuery", canonical, text(vector, "canonicalQuery"));
    Refused.expectEqual("bodyDigest", digest, text(vector, "bodyDigest"));
    Refused.expectEqual("stringToSign", signed, text(vector, "stringToSign"));
    Refused.expectEqual("stringToSignHex", hex(bytes), text(vector, "stringToSignHex"));

    JsonObject key = file.getAsJsonObject("keys").getAsJsonObject(text(vector, "registered"));
    String algorithm = text(key, "algorithm");
    Refused.unless(text(request, "algorithm").equals(algorithm), "2005");
    byte[] signature = decode(text(request, "signature"), "base64");
    Refused.unless(signature != null, "2005");
    if (algorithm.equals("HMAC-SM3")) {
      Refused.unless(MessageDigest.isEqual(signature, Sm.hmacSm3(unhex(key, "key"), bytes)), "2005");
    } else {
      Refused.expectEqual("za", Sm.za(text(key, "publicKey"), text(file, "userId")), text(key, "za"));
      Refused.unless(Sm.verifies(text(key, "publicKey"), bytes, signature, true), "2005");
    }
  }

  /**
   * The pairs decoded to bytes, sorted by name and value, and encoded again by RFC 3986. UTF-8 sorts as code points do;
   * {@link String#compareTo} sorts UTF-16 units and does not.
   */
  private static String canonicalQuery(String query) {
    record Pair(byte[] name, byte[] value) {}
    List<Pair> pairs = new ArrayList<>();
    for (String part : query.split("&")) {
      if (part.isEmpty()) continue;
      int equals = part.indexOf('=');
      String name = equals < 0 ? part : part.substring(0, equals);
      pairs.add(new Pair(formDecode(name), formDecode(equals < 0 ? "" : part.substring(equals + 1))));
    }
    pairs.sort(
        Comparator.comparing(Pair::name, Arrays::compareUnsigned)
            .thenComparing(Pair::value, Arrays::compareUnsigned));
    return pairs.stream()
        .map(pair -> percentEncode(pair.name) + "=" + percentEncode(pair.value))
        .collect(Collectors.joining("&"));
  }

  /** A plus is a blank; a per cent sign without two hex digits stands for itself. */
  private static byte[] formDecode(String text) {
    ByteArrayOutputStream decoded = new ByteArrayOutputStream();
    for (int at = 0; at < text.length(); at++) {
      char each = text.charAt(at);
      if (text.substring(at).matches("%[0-9A-Fa-f]{2}.*")) {
        decoded.write(Integer.parseInt(text.substring(at + 1, at + 3), 16));
        at += 2;
      } else {
        decoded.write(each == '+' ? ' ' : each);
      }
    }
    return decoded.toByteArray();
  }

  private static String percentEncode(byte[] text) {
    StringBuilder encoded = new StringBuilder();
    for (byte each : text) {
      boolean unreserved = each > 0 && (Character.isLetterOrDigit(each) || "-._~".indexOf(each) >= 0);
      encoded.append(unreserved ? Character.toString(each) : String.format("%%%02X", each));
    }
    return encoded.toString();
  }

  static void envelope(JsonObject vector, JsonObject file) throws Exception {
    JsonObject variant = null;
    for (JsonElement each : file.getAsJsonArray("variants")) {
      JsonObject candidate = each.getAsJsonObject();
      if (text(candidate, "name").equals(text(vector, "variant"))) variant = candidate;
    }
    JsonObject keys = file.getAsJsonObject("keys");
    JsonObject message = vector.getAsJsonObject("message");
    String sender = text(keys.getAsJsonObject(text(vector, "sender")), "publicKey");
    String recipient = text(keys.getAsJsonObject(text(vector, "recipient")), "privateKey");
    if (text(vector, "direction").equals("request")) {
      Refused.expectEqual("publicKey", text(message, "publicKey"), sender);
    }
    String plain;
    try {
      plain = open(message, recipient, variant, unhex(file, "iv"));
    } catch (Exception error) { // the library throws several kinds
      throw new Refused("3003");
    }
    byte[] signature = decode(text(message, "signatureData"), text(variant, "encoding"));
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    boolean withZa = variant.get("za").getAsBoolean();
    Refused.unless(signature != null && Sm.verifies(sender, bytes, signature, withZa), "2005");
    Refused.expectEqual("plain", plain, text(vector, "plain"));
  }

  /** Decrypts the session key, and with it the data. */
  private static String open(JsonObject message, String privateKey, JsonObject variant, byte[] iv)
      throws Exception {
    byte[] wrapped = decode(text(message, "key"), text(variant, "encoding"));
    byte[] sessionKey = Sm.sm2Decrypt(privateKey, wrapped, text(variant, "order"));
    byte[] data = decode(text(message, message.has("requestData") ? "requestData" : "data"), "base64");
    boolean chained = text(variant, "cipher").equals("cbc");
    return utf8(Sm.sm4Decrypt(sessionKey, chained ? iv : null, data));
  }

  private static String utf8(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** Reads hex or padded Base64 and nothing else; null for anything else. */
  private static byte[] decode(String text, String encoding) {
    try {
      if (encoding.equals("hex")) return text.matches("([0-9A-Fa-f]{2})*") ? Hex.decode(text) : null;
      return text.length() % 4 == 0 ? Base64.getDecoder().decode(text) : null;
    } catch (IllegalArgumentException notBase64) {
      return null;
    }
  }

  static String text(JsonObject object, String name) {
    return object.get(name).getAsString();
  }

  static byte[] unhex(JsonObject object, String name) {
    return Hex.decode(text(object, name));
  }

  static String hex(byte[] bytes) {
    return Hex.toHexString(bytes);
  }

  private CryptoVectors() {}
}

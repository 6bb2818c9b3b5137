import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.bouncycastle.util.encoders.Hex;

/**
 * Speaks to a national node as a platform does, over BouncyCastle; written from openapi/national-node.yaml alone.
 *
 * <p>java NetworkClient &lt;file of facts&gt;
 */
final class NetworkClient {
  private static final String LETTERS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  private static final SecureRandom RANDOM = new SecureRandom();
  // Serialises nulls: a member that is null is not a member that is missing.
  private static final Gson GSON = new com.google.gson.GsonBuilder().serializeNulls().create();

  /** A result code, and the plaintext where there is one. */
  private record Answer(String code, JsonObject plain) {
    double number(String name) {
      return plain != null && plain.has(name) ? plain.get(name).getAsDouble() : Double.NaN;
    }

    String text(String name) {
      return plain != null && plain.has(name) ? plain.get(name).getAsString() : "";
    }
  }

  private interface Call {
    Answer make() throws Exception;
  }

  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final JsonObject facts;
  private final JsonObject variant;
  private final String nodeKey;
  // A key that it makes at every start.
  private final BigInteger privateKey = Sm.randomScalar();
  private final String publicKey = Sm.publicKeyOf(privateKey);
  private String token;
  private int passed;
  private int failed;

  private NetworkClient(JsonObject facts) {
    this.facts = facts;
    this.variant = facts.getAsJsonObject("variant");
    this.nodeKey = facts.get("publicKey").getAsString();
  }

  public static void main(String[] arguments) throws Exception {
    String text = Files.readString(Path.of(arguments[0]), StandardCharsets.UTF_8);
    NetworkClient client = new NetworkClient(JsonParser.parseString(text).getAsJsonObject());
    client.converse();
    System.out.printf("%d passed, %d failed%n", client.passed, client.failed);
    System.exit(client.failed == 0 ? 0 : 1);
  }

  private String fact(String name) {
    return facts.get(name).getAsString();
  }

  private boolean withZa() {
    return variant.get("za").getAsBoolean();
  }

  private byte[] iv() {
    return variant.get("cipher").getAsString().equals("ecb") ? null : Hex.decode(variant.get("iv").getAsString());
  }

  private boolean inHex() {
    return variant.get("encoding").getAsString().equals("hex");
  }

  private String encode(byte[] bytes) {
    return inHex() ? Hex.toHexString(bytes) : base64(bytes);
  }

  private byte[] decode(String text) {
    return inHex() ? Hex.decode(text) : Base64.getDecoder().decode(text);
  }

  private JsonObject seal(byte[] plain) throws Exception {
    byte[] key = new byte[16];
    for (int index = 0; index < key.length; index++) key[index] = (byte) LETTERS.charAt(RANDOM.nextInt(64));
    byte[] wrapped = Sm.sm2Encrypt(nodeKey, key, variant.get("order").getAsString());
    JsonObject envelope = new JsonObject();
    envelope.addProperty("publicKey", publicKey);
    envelope.addProperty("requestData", base64(Sm.sm4Encrypt(key, iv(), plain)));
    envelope.addProperty("key", encode(wrapped));
    envelope.addProperty("signatureData", encode(Sm.sign(privateKey, plain, withZa())));
    if (token != null) envelope.addProperty("token", token);
    return envelope;
  }

  /** Opens an answer; throws for one that is not the node's. */
  private Answer read(String body) throws Exception {
    JsonObject answer = JsonParser.parseString(body).getAsJsonObject();
    String code = answer.get("errorCode").getAsString();
    if (!answer.get("success").getAsBoolean()) return new Answer(code, null);
    byte[] wrapped = decode(answer.get("key").getAsString());
    byte[] key = Sm.sm2Decrypt(privateKey.toString(16), wrapped, variant.get("order").getAsString());
    byte[] plain = Sm.sm4Decrypt(key, iv(), Base64.getDecoder().decode(answer.get("data").getAsString()));
    byte[] signature = decode(answer.get("signatureData").getAsString());
    if (!Sm.verifies(nodeKey, plain, signature, withZa())) throw new Refused("not signed by the node");
    return new Answer(code, JsonParser.parseString(new String(plain, StandardCharsets.UTF_8)).getAsJsonObject());
  }

  private String post(String path, byte[] body, String contentType) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(fact("nationalNode") + path))
            .header("Content-Type", contentType)
            .POST(HttpRequest.BodyPublishers.ofByteArray(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)).body();
  }

  private Answer call(String path, JsonElement plain) throws Exception {
    return call(path, plain, envelope -> {});
  }

  private Answer call(String path, JsonElement plain, Consumer<JsonObject> change) throws Exception {
    JsonObject envelope = seal(GSON.toJson(plain).getBytes(StandardCharsets.UTF_8));
    change.accept(envelope);
    byte[] body = envelope.toString().getBytes(StandardCharsets.UTF_8);
    return read(post(path, body, "application/json"));
  }

  private Answer upload(byte[] file, String hashCode) throws Exception {
    JsonObject enterprise = facts.getAsJsonObject("enterprise");
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("enterpriseName", enterprise.get("enterpriseName").getAsString());
    fields.put("uniscId", enterprise.get("uniscId").getAsString());
    fields.put("authorizedInfos", fact("item"));
    fields.put("authorizedOrgsCode", "bank-001");
    fields.put("platformId", "platform-990100");
    fields.put("count", "2");
    fields.put("loanStage", "loan-approval");
    fields.put("licenseFileType", "pdf");
    fields.put("authorizedStartTime", fact("from"));
    fields.put("authorizedEndTime", fact("until"));
    fields.put("hashCode", hashCode);
    fields.put("token", token);
    fields.put("publicKey", publicKey);
    String boundary = "interop-" + Long.toHexString(RANDOM.nextLong());
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (Map.Entry<String, String> field : fields.entrySet()) {
      String head = "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
      body.writeBytes(head.formatted(boundary, field.getKey(), field.getValue()).getBytes(StandardCharsets.UTF_8));
    }
    String head = "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"licence.pdf\"\r\n";
    body.writeBytes(head.formatted(boundary).getBytes(StandardCharsets.UTF_8));
    body.writeBytes("Content-Type: application/pdf\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    body.writeBytes(file);
    body.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
    String contentType = "multipart/form-data; boundary=" + boundary;
    return read(post("/api/creditInquiry/uploadLicense", body.toByteArray(), contentType));
  }

  private void holds(String name, boolean condition, Object met) {
    if (condition) {
      passed++;
      return;
    }
    failed++;
    System.out.printf("%s: met %s%n", name, met);
  }

  private Answer code(String name, String want, Call call) {
    try {
      Answer answer = call.make();
      holds(name, answer.code().equals(want), answer.code());
      return answer;
    } catch (Exception error) { // any answer that cannot be read is a wrong one
      holds(name, false, error);
      return new Answer("none", null);
    }
  }

  /** What a platform does at the node, and what it must be refused. */
  private void converse() throws Exception {
    JsonObject own = new JsonObject();
    own.addProperty("publicKey", publicKey);
    String told = post("/api/publicKey", own.toString().getBytes(StandardCharsets.UTF_8), "application/json");
    String key = JsonParser.parseString(told).getAsJsonObject().get("data").getAsString();
    holds("the node's key is the one that was told", key.equalsIgnoreCase(nodeKey), key);
    JsonObject application = new JsonObject();
    application.addProperty("appId", fact("appId"));
    own.addProperty("requestData", application.toString());
    byte[] named = own.toString().getBytes(StandardCharsets.UTF_8);
    Answer sealed = code("it is told sealed", "0000", () -> read(post("/api/publicKey", named, "application/json")));
    holds("sealed it is the same", nodeKey.equalsIgnoreCase(sealed.text("publicKey")), sealed);

    JsonObject credentials = new JsonObject();
    for (String name : new String[] {"appId", "appKey", "appSecret"}) credentials.addProperty(name, fact(name));
    JsonObject wrong = credentials.deepCopy();
    wrong.addProperty("appSecret", "0".repeat(64));
    code("a wrong secret is refused", "2004", () -> call("/api/getToken", wrong));
    String forged = encode(Sm.sign(privateKey, "another text".getBytes(StandardCharsets.UTF_8), withZa()));
    Consumer<JsonObject> forge = envelope -> envelope.addProperty("signatureData", forged);
    code("a wrong signature is refused", "2005", () -> call("/api/getToken", credentials, forge));
    Answer given = code("a token is given", "0000", () -> call("/api/getToken", credentials));
    token = given.text("token");
    holds("it says when it expires", given.number("expiresTime") > 0, given);

    JsonObject enterprise = facts.getAsJsonObject("enterprise");
    JsonObject another = facts.getAsJsonObject("another");
    JsonObject rows = rowsOf(enterprise);
    String uploads = "/api/upload/enterprises";
    Consumer<JsonObject> nobody = envelope -> envelope.addProperty("token", "no-token-of-anybody");
    code("a token of nobody is refused", "2002", () -> call(uploads, rows, nobody));
    Answer uploaded = code("an enterprise is uploaded", "0000", () -> call(uploads, rows));
    holds("it is accepted", uploaded.number("accepted") == 1, uploaded);
    Answer again = code("the same again is taken", "0000", () -> call(uploads, rows));
    holds("as a duplicate", again.number("duplicate") == 1, again);
    JsonObject alone = enterprise.deepCopy();
    alone.remove("division");
    alone.addProperty("externalSystemId", "ENT-00000003");
    alone.addProperty("platformId", 990100);
    alone.addProperty("operatorName", "");
    Answer single = code("an enterprise alone is uploaded", "0000", () -> call(uploads, alone));
    holds("it is accepted as one row", single.number("accepted") == 1, single);

    byte[] file = "%PDF-1.7 a licence".getBytes(StandardCharsets.UTF_8);
    String other = digest("another file".getBytes(StandardCharsets.UTF_8));
    code("another file's digest is refused", "3004", () -> upload(file, other));
    Answer licence = code("a licence is uploaded", "0000", () -> upload(file, digest(file)));
    String licenseId = licence.plain() == null ? "NL-none" : licence.text("licenseId");

    refused("an inquiry without licence is refused", about(enterprise, null, null));
    refused("an inquiry about another enterprise is refused", about(another, licenseId, null));
    refused("an inquiry for another institution is refused", about(enterprise, licenseId, "bank-002"));
    JsonObject inquiry = about(enterprise, licenseId, "bank-001");
    for (int use = 1; use <= 2; use++) {
      Answer answer = code("inquiry " + use + " of two is answered", "0000", () -> call(inquiryPath(), inquiry));
      JsonArray records = answer.plain() == null ? new JsonArray() : answer.plain().getAsJsonArray("records");
      boolean isTheirs = !records.isEmpty() && records.get(0).getAsJsonObject().get("uscc").equals(enterprise.get("uniscId"));
      holds("with records of the enterprise", isTheirs, records);
    }
    refused("a third is refused", inquiry);
  }

  private void refused(String name, JsonObject inquiry) {
    code(name, "3004", () -> call(inquiryPath(), inquiry));
  }

  private String inquiryPath() {
    return "/api/creditInquiry/" + fact("item");
  }

  private JsonObject rowsOf(JsonObject enterprise) {
    JsonObject row = new JsonObject();
    row.addProperty("externalSystemId", "ENT-00000003");
    row.addProperty("platformId", "platform-990100");
    row.add("enterpriseName", enterprise.get("enterpriseName"));
    row.add("uscc", enterprise.get("uniscId"));
    row.add("division", enterprise.get("division"));
    row.add("industryCode", JsonNull.INSTANCE);
    row.addProperty("size", "小型");
    row.addProperty("registeredAt", fact("from"));
    row.addProperty("realNameVerified", true);
    row.addProperty("commitmentSigned", true);
    JsonArray list = new JsonArray();
    list.add(row);
    JsonObject rows = new JsonObject();
    rows.add("rows", list);
    return rows;
  }

  private static JsonObject about(JsonObject enterprise, String licenseId, String institution) {
    JsonObject inquiry = new JsonObject();
    inquiry.add("enterpriseName", enterprise.get("enterpriseName"));
    inquiry.add("uniscId", enterprise.get("uniscId"));
    if (licenseId != null) inquiry.addProperty("licenseId", licenseId);
    if (institution != null) inquiry.addProperty("authorizedOrgsCode", institution);
    return inquiry;
  }

  private static String digest(byte[] file) {
    return Hex.toHexString(Sm.sm3(file)).toUpperCase(Locale.ROOT);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}

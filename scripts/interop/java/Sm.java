import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Locale;
import org.bouncycastle.asn1.gm.GMNamedCurves;
import org.bouncycastle.asn1.x9.X9ECParameters;
import org.bouncycastle.crypto.BlockCipher;
import org.bouncycastle.crypto.CryptoException;
import org.bouncycastle.crypto.Digest;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM2Engine;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.CBCBlockCipher;
import org.bouncycastle.crypto.paddings.PKCS7Padding;
import org.bouncycastle.crypto.paddings.PaddedBufferedBlockCipher;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.crypto.params.ParametersWithID;
import org.bouncycastle.crypto.params.ParametersWithIV;
import org.bouncycastle.crypto.params.ParametersWithRandom;
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.BigIntegers;
import org.bouncycastle.util.encoders.Hex;

/** SM2, SM3, SM4 and HMAC-SM3 as the vectors need them, over BouncyCastle. */
final class Sm {
  private static final X9ECParameters PARAMETERS = GMNamedCurves.getByName("sm2p256v1");
  private static final ECDomainParameters CURVE = new ECDomainParameters(PARAMETERS);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] DEFAULT_USER_ID = "1234567812345678".getBytes(StandardCharsets.US_ASCII);

  static byte[] sm3(byte[]... parts) {
    Digest digest = new SM3Digest();
    for (byte[] part : parts) digest.update(part, 0, part.length);
    byte[] result = new byte[32];
    digest.doFinal(result, 0);
    return result;
  }

  static byte[] hmacSm3(byte[] key, byte[] message) {
    HMac mac = new HMac(new SM3Digest());
    mac.init(new KeyParameter(key));
    mac.update(message, 0, message.length);
    byte[] result = new byte[32];
    mac.doFinal(result, 0);
    return result;
  }

  /** Z_A of GB/T 32918.2, in hex. */
  static String za(String publicKey, String userId) {
    byte[] id = userId.getBytes(StandardCharsets.UTF_8);
    byte[] bits = {(byte) (id.length * 8 >> 8), (byte) (id.length * 8)};
    byte[] a = CURVE.getCurve().getA().getEncoded();
    byte[] b = CURVE.getCurve().getB().getEncoded();
    byte[] generator = withoutForm(CURVE.getG().getEncoded(false));
    return Hex.toHexString(sm3(bits, id, a, b, generator, withoutForm(Hex.decode(publicKey))));
  }

  private static byte[] withoutForm(byte[] point) {
    return Arrays.copyOfRange(point, 1, point.length);
  }

  /** Whether a DER signature is the key's over message, with Z_A or without. */
  static boolean verifies(String publicKey, byte[] message, byte[] signature, boolean withZa) {
    ECPoint point = CURVE.getCurve().decodePoint(Hex.decode(publicKey));
    if (!withZa) return verifiesWithoutZa(point, message, signature);
    SM2Signer signer = new SM2Signer();
    signer.init(false, new ParametersWithID(new ECPublicKeyParameters(point, CURVE), DEFAULT_USER_ID));
    signer.update(message, 0, message.length);
    return signer.verifySignature(signature);
  }

  /** GB/T 32918.2 §7 with e = SM3(message), which SM2Signer does not offer. */
  private static boolean verifiesWithoutZa(ECPoint key, byte[] message, byte[] signature) {
    BigInteger n = CURVE.getN();
    BigInteger[] numbers;
    try {
      numbers = StandardDSAEncoding.INSTANCE.decode(n, signature); // checks form and range
    } catch (Exception notDer) {
      return false;
    }
    BigInteger r = numbers[0];
    BigInteger s = numbers[1];
    BigInteger t = r.add(s).mod(n);
    if (r.signum() == 0 || s.signum() == 0 || t.signum() == 0) return false;
    ECPoint sum = ECAlgorithms.sumOfTwoMultiplies(CURVE.getG(), s, key, t).normalize();
    if (sum.isInfinity()) return false;
    BigInteger e = new BigInteger(1, sm3(message));
    return e.add(sum.getAffineXCoord().toBigInteger()).mod(n).equals(r);
  }

  /** Reads C1C2C3 or C1C3C2, C1 with its leading 04. */
  static byte[] sm2Decrypt(String privateKey, byte[] encrypted, String order) throws CryptoException {
    if (encrypted.length < 65 + 32 + 1 || encrypted[0] != 4) throw new CryptoException("no SM2 ciphertext");
    SM2Engine engine = new SM2Engine(modeOf(order));
    engine.init(false, new ECPrivateKeyParameters(new BigInteger(privateKey, 16), CURVE));
    return engine.processBlock(encrypted, 0, encrypted.length);
  }

  /** SM4 in CBC (or ECB, where iv is null) with the padding of PKCS#7. */
  static byte[] sm4Decrypt(byte[] key, byte[] iv, byte[] encrypted) throws CryptoException {
    return sm4(false, key, iv, encrypted);
  }

  private static byte[] sm4(boolean encrypt, byte[] key, byte[] iv, byte[] text) throws CryptoException {
    BlockCipher block = iv == null ? new SM4Engine() : CBCBlockCipher.newInstance(new SM4Engine());
    PaddedBufferedBlockCipher cipher = new PaddedBufferedBlockCipher(block, new PKCS7Padding());
    KeyParameter parameter = new KeyParameter(key);
    cipher.init(encrypt, iv == null ? parameter : new ParametersWithIV(parameter, iv));
    byte[] result = new byte[cipher.getOutputSize(text.length)];
    int length = cipher.processBytes(text, 0, text.length, result, 0);
    length += cipher.doFinal(result, length);
    return Arrays.copyOf(result, length);
  }

  private static SM2Engine.Mode modeOf(String order) {
    return order.equals("c1c2c3") ? SM2Engine.Mode.C1C2C3 : SM2Engine.Mode.C1C3C2;
  }

  /** SM4 in CBC (or ECB, where iv is null) with the padding of PKCS#7. */
  static byte[] sm4Encrypt(byte[] key, byte[] iv, byte[] plain) throws CryptoException {
    return sm4(true, key, iv, plain);
  }

  /** Writes C1C2C3 or C1C3C2, C1 with its leading 04. */
  static byte[] sm2Encrypt(String publicKey, byte[] plain, String order) throws CryptoException {
    SM2Engine engine = new SM2Engine(modeOf(order));
    ECPoint point = CURVE.getCurve().decodePoint(Hex.decode(publicKey));
    engine.init(true, new ParametersWithRandom(new ECPublicKeyParameters(point, CURVE), RANDOM));
    return engine.processBlock(plain, 0, plain.length);
  }

  /** Signs message in DER, with Z_A or without. */
  static byte[] sign(BigInteger privateKey, byte[] message, boolean withZa) throws Exception {
    if (!withZa) return signWithoutZa(privateKey, message);
    SM2Signer signer = new SM2Signer();
    ParametersWithRandom key = new ParametersWithRandom(new ECPrivateKeyParameters(privateKey, CURVE), RANDOM);
    signer.init(true, new ParametersWithID(key, DEFAULT_USER_ID));
    signer.update(message, 0, message.length);
    return signer.generateSignature();
  }

  /** GB/T 32918.2 §6 with e = SM3(message), which SM2Signer does not offer. */
  private static byte[] signWithoutZa(BigInteger d, byte[] message) throws Exception {
    BigInteger n = CURVE.getN();
    BigInteger e = new BigInteger(1, sm3(message));
    while (true) {
      BigInteger k = randomScalar();
      BigInteger x = CURVE.getG().multiply(k).normalize().getAffineXCoord().toBigInteger();
      BigInteger r = e.add(x).mod(n);
      if (r.signum() == 0 || r.add(k).equals(n)) continue;
      BigInteger s = d.add(BigInteger.ONE).modInverse(n).multiply(k.subtract(r.multiply(d))).mod(n);
      if (s.signum() != 0) return StandardDSAEncoding.INSTANCE.encode(n, r, s);
    }
  }

  /** A number from 1 to n − 2. */
  static BigInteger randomScalar() {
    BigInteger most = CURVE.getN().subtract(BigInteger.TWO);
    return BigIntegers.createRandomInRange(BigInteger.ONE, most, RANDOM);
  }

  /** 04‖X‖Y in upper-case hex. */
  static String publicKeyOf(BigInteger privateKey) {
    byte[] point = CURVE.getG().multiply(privateKey).normalize().getEncoded(false);
    return Hex.toHexString(point).toUpperCase(Locale.ROOT);
  }

  private Sm() {}
}

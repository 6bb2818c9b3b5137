import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
import org.bouncycastle.crypto.signers.SM2Signer;
import org.bouncycastle.crypto.signers.StandardDSAEncoding;
import org.bouncycastle.math.ec.ECAlgorithms;
import org.bouncycastle.math.ec.ECPoint;
import org.bouncycastle.util.encoders.Hex;

/** SM2, SM3, SM4 and HMAC-SM3 as the vectors need them, over BouncyCastle. */
final class Sm {
  private static final X9ECParameters PARAMETERS = GMNamedCurves.getByName("sm2p256v1");
  private static final ECDomainParameters CURVE = new ECDomainParameters(PARAMETERS);
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
    SM2Engine.Mode mode = order.equals("c1c2c3") ? SM2Engine.Mode.C1C2C3 : SM2Engine.Mode.C1C3C2;
    SM2Engine engine = new SM2Engine(mode);
    engine.init(false, new ECPrivateKeyParameters(new BigInteger(privateKey, 16), CURVE));
    return engine.processBlock(encrypted, 0, encrypted.length);
  }

  /** SM4 in CBC (or ECB, where iv is null) with the padding of PKCS#7. */
  static byte[] sm4Decrypt(byte[] key, byte[] iv, byte[] encrypted) throws CryptoException {
    BlockCipher block = iv == null ? new SM4Engine() : CBCBlockCipher.newInstance(new SM4Engine());
    PaddedBufferedBlockCipher cipher = new PaddedBufferedBlockCipher(block, new PKCS7Padding());
    KeyParameter parameter = new KeyParameter(key);
    cipher.init(false, iv == null ? parameter : new ParametersWithIV(parameter, iv));
    byte[] plain = new byte[cipher.getOutputSize(encrypted.length)];
    int length = cipher.processBytes(encrypted, 0, encrypted.length, plain, 0);
    length += cipher.doFinal(plain, length);
    return Arrays.copyOf(plain, length);
  }

  private Sm() {}
}

package cn.mingyi.platform.scan;

/**
 * A QR code on the picture of a page.
 *
 * @param text its content, as its error correction confirms it
 * @param x centre, in pixels from the left edge of the picture that was read
 * @param y centre, in pixels from the upper edge
 * @param turn degrees from 0 to 359 by which the code stands turned clockwise; turning the picture
 *     back by as much sets the page upright
 */
public record SeenCode(String text, int x, int y, int turn) {}

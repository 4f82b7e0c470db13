"""Picture agencies, stock libraries and sources of pictures, by the forms they print in credits, beside
the wires of `agencies.py`. Data only; names, which are the same in every language.
"""

from __future__ import annotations

PICTURE_AGENCIES: tuple[str, ...] = tuple(
    name
    for line in """
Getty Images, Getty, iStock, iStockphoto, Shutterstock, Adobe Stock, Alamy, Unsplash, Pixabay, Pexels
Flickr, Wikimedia Commons, Wikimedia, Wikipedia, Creative Commons, Corbis, Magnum Photos, Panos Pictures
SIPA, Sipa Press, Sipa USA, SIPA/REX, REX, Rex Features, Rex/Shutterstock, ZUMA, ZUMA Press, ZUMA Wire
NurPhoto, Global Images Ukraine, Reuters, Thomson Reuters, Associated Press, The Associated Press, Agence France-Presse, Canadian Press
The Canadian Press, Yonhap, Kyodo, Bernama, TASS, Sputnik, EPA, EPA-EFE, EPA Images, AP Photo, AP Images, AFP Photo
Reuters Connect, Reuters Pictures, USA Today Sports, Imagn, Imagn Images, ImageFlash, Icon Sportswire
PA Images, PA Wire, PA Archive, PA Media, Press Association, Splash News, Backgrid, WireImage, FilmMagic
Bloomberg, Anadolu, AP, PA, AAP, Anadolu Agency, Xinhua, VCG, CTK, ČTK, PAP, Agencja Gazeta, East News, Profimedia
imago, imago images, IMAGO, picture alliance, picture-alliance, dpa, dpa-tmn, ddp images, ddp, epd, KNA, SID
AFP, APA, APA/picturedesk.com, picturedesk.com, Keystone, KEYSTONE, ANP, Belga, Hollandse Hoogte, TT
TT Nyhetsbyrån, Bildbyrån, NTB, NTB Scanpix, Scanpix, Ritzau Scanpix, Lehtikuva, Depositphotos, Dreamstime
123RF, Fotolia, stock.adobe.com, Bridgeman Images, akg-images, ullstein bild, Hulton Archive, Everett Collection, Photofest, Handout, HANDOUT, NASA, ESA, AMPAS, Tribune News Service
EFE, Europa Press, ANSA, LaPresse, IPA, Imagoeconomica, Abaca, ABACAPRESS, Hans Lucas, MAXPPP, Gamma-Rapho
Gallo Images, Agência Brasil, Folhapress, Lusa, Action Images, Icon Sport, Cuartoscuro, NASA/JPL, NordPhoto
ANTARA, ANTARA FOTO, MTI, Inquam Photos, Agerpres, Mediafax Foto, TASR, LETA, ELTA, BNS, HINA, Hina, Pixsell, Cropix
Tanjug, Танјуг, FoNet, BOBO, БТА, БГНЕС, УНІАН, УНИАН, Укрінформ, ТАСС, РИА Новости, Коммерсантъ, EUROKINISSI, Eurokinissi
ΑΠΕ-ΜΠΕ, ΑΠΕ, INTIME, AA, DHA, İHA, TTXVN, Reprodução, Divulgação, رويترز, أسوشيتد برس, الفرنسية, أ ف ب
रॉयटर्स, पीटीआई, এএফপি, 中央社, 路透社, 法新社, 美联社, 美聯社, アフロ, 時事通信, 時事通信社, 朝日新聞社, 毎日新聞社, 로이터, 뉴스핌
共同通信社, 共同, 時事, AFP時事, ロイター, 연합뉴스, 뉴시스, 뉴스1, 新华社, 视觉中国, 中新社, 東方IC
""".strip().splitlines()
    for name in line.split(", ")
)

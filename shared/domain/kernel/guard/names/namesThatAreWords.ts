import { wordSet } from '../wordSet';

/** First names that in small letters are a word, a unit or a place: they count only with a capital. */
export const namesThatAreWords: ReadonlySet<string> = wordSet(
  `abbe pelle putte ankan abel adel aden alan alma alva amal angel dans firas inga anas arena asma asta august aura axel aya ayan bella besim bill billy bo bror can
  chen clara dag dana daria dario dina diana dino ebbe eden ekin ela ella elle elma ena enar engla ernst even fia fikret frank frid frida gerd genet gunn hala
  hama hana hani hans harry haya hela helge hero hilal hilding holger hong iman ina inga inge inger iris isa ivo jack jama jan jana jens joe joy june juni juli julia kai kaj kalle
  kaltun kamal karam karim karin karma kelly ken kim kiran klara klas koray lam lan lana lars lasse layla lea lena leo lia lilja lilla lily lin lina linda line linn linnea lisa
  liv livia lo logan loke lotta love lova lovis lowe lucia luka luna luul luz lykke maj maja major malik malin malm malva manal mara maral marc mari maria marie marina mario mark marta martin mattis max may maya melina
  mia mick mika mike mila milan mila mimmi mina min minna mio mir mira miranda mirza moa mona muna muno muse musa my nada nadir nam nanna nasir neo nema nima nina noa noor nora nour nova nur nura nuri ola olga olle omar otto ove
  pam paris parsa penny per petra pia pilar pim preben rade rafi rahma rai raj ram rama rami rana rand randy ravi ray reem reine rene rick rima rita rob robin rocio roland rolf rosa rose ross roy ruby rune ruta saad sabah sabir saga sahar sahel sahin said
  sally salam salem salma sam sama saman samar sami sana sander sanel sara sasa satu seda sean selin selma sham shams shad siham signe sigge silva silvia simon sina siri siv sky smart sol soma son sonja sonny sten stella
  stig stina storm sture suda sune svan svea sven svante tage taha tala talal tam tamara tara tea ted tekla teo terry thi tien tilda tilde tim timo tina tindra tom tone tony tor tord tore tova tove trang tuan tuba tur turan
  ture tuva tyra uffe ulf ulla umar umut una uno urban vali vanja vega vera vesa vesna vida vidar vide viking vilda vilja ville vilma viola vira vivan ward wei willy winta xin yan yang yas ying ylva york yu zara zia zoe`,
);

/** Those that may well begin a sentence as the word they are: there they count only before a surname. */
export const sentenceStarters: ReadonlySet<string> = wordSet(
  `adel dans inga april august bill bo can dag dina do ela ena enar even frank gunn hans hela inger isa jan juli juni kaj klara lan lin linda line liv lova love lykke
  maj major malm marina mark mars max may min mina ny park penny per pilar ram rand rita ros rosa saga sam sina sol son sten stig storm tage tala tom tone tur urban vida vide vilda vilja ville ward`,
);

/** Saints' days, months, brands and towns: no name even in the middle of a sentence. */
export const rarelyPersons: ReadonlySet<string> = wordSet(
  `lucia valborg ramadan inga dans juli juni maj april august mars park plan angel york siri alexa min paris basel can do le major sultan emir smart storm salem medina milan arena son aden amman`,
);

/** Surnames that are words or places: they count only after a first name. */
export const surnamesThatAreWords: ReadonlySet<string> = wordSet(
  `adan aden ahl alm back berg beck blom bodin borg bäck can dahl diop do doan egal ek falk flores fors franco frisk fält gran granit güler hammar hamdan hagberg hägg hjelm hjort holm hult höök isa jama kadir kara kilic klang klint kling kron
  laine lam landin lantz le li lilja lin lind linder ling liu ljung lund löf malm modig modin mörk muse nord nur ohlin olin orre palm park patel pihl qvist rama rask ramos ros salad salem salo santos sari sen shire silva skog skoog sköld stark storm strand strid ström sund
  svahn svärd tallberg toure turan uggla vega vinter wall wang winter wong wu xu äng östman tahir sari novak omar sahin bulut hammarby rosengren rosenberg åberg nordin norrby sandberg sundberg strandberg nyberg solberg lindholm liljeholm smith holmberg kronberg`,
);

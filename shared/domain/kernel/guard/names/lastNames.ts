import { wordSet } from '../wordSet';

/** Surnames common in Sweden that do not end as Swedish ones do (see `isSurname`), and those that are places too. */
export const lastNames: ReadonlySet<string> = wordSet(
  // Swedish
  `ahl ahlin ahlm alm almgren alfredsson back backlund backman beck berg bergdahl berggren berglund bergman
  bergqvist bergstrand bergström bergvall björk björklund björkman blom blomberg blomgren blomqvist bodin boman
  borg boström broberg brodin broman bäck bäckman bäckström dahl dahlberg dahlgren dahlin dahlqvist dahlström
  edlund edström ek ekberg ekblad ekblom ekdahl ekholm eklund eklöf ekman ekström elfving engberg engblom englund
  engman engström enberg fagerberg fahlgren fahlström falk fors forsberg forsgren forslund forsman franzén fransén
  fredlund friberg frisk fridh frykman fält gran granath grahn granberg granlund granström grönberg grönlund
  grönvall gullberg gustafson gyllenhammar haglund hagman hagberg hagström hallberg hallgren hallin hallström
  hammar hammarberg hammarström hasselgren hedberg hedin hedlund hedman hedström hellberg hellgren hellman
  hellström henningsson hjelm hjort holm holmberg holmgren holmlund holmqvist holmström hult hultgren hultman hägg
  häggström hägglund höglund högberg höök kjellberg kjellin kjellgren klang klint klingberg kling kron kronberg
  kullberg lagerqvist lagerström landin lantz larsén lilja liljeberg liljegren lind lindahl lindberg lindblad
  lindblom lindell linder linderoth lindfors lindgren lindh lindholm lindkvist lindman lindmark lindqvist lindroth
  lindskog lindstedt lindström lindvall ling linné ljung ljungberg ljunggren ljungqvist lund lundberg lundblad
  lundell lundgren lundh lundholm lundin lundkvist lundmark lundqvist lundström lundvall löf löfgren löfstedt
  löfström lövgren malm malmberg malmgren malmqvist malmström marklund melander melin modig modin molander moberg
  molin mårtensson mörk nord nordahl nordberg nordin nordgren nordlund nordmark nordqvist nordström norberg norell
  norén norgren norling norlin norman norrby norström nyberg nyblom nygren nyholm nylander nylén nylund nyman
  nyqvist nyström nääs näslund odén ohlin olin palm palmberg palmgren palmqvist pihl pålsson qvarnström qvist
  ramberg rask renberg ros rosén rosenberg rosengren rosenqvist rosberg rudberg rundqvist rydberg rydén ryman
  rådberg sahlin sahlberg sahlström sandberg sandell sandgren sandin sandqvist sandström schmidt sjöberg sjöblom
  sjödin sjögren sjöholm sjölander sjölin sjölund sjöstedt sjöstrand sjöström skog skoglund skoog sköld staaf
  stark stenberg stenmark stenqvist stjernberg storm strand strandberg strid ström strömbäck strömberg strömgren
  strömqvist sund sundberg sundell sundgren sundin sundkvist sundqvist sundström svahn svanberg svanström svärd
  söderberg södergren söderholm söderlind söderlund söderman söderqvist söderström tallberg thelin thorén
  tjernström thulin thunberg tornberg torell törnqvist törnblom ulander uggla vallin vestberg vesterlund vikström
  viklund vinberg wahlberg wahlgren wahlström wall wallberg wallén wallgren wallin wallner wallström wedin
  wennberg wennerberg wennström westberg westerberg westergren westerlund westin westlund westman westerdahl
  wiberg wickman wiklund wikman wikström wilén winberg winter zackrisson zetterberg zetterlund zetterström åberg
  åhlund åkerberg åkerblom åkerlund åkerman åkerström ågren åslund åström äng öberg öhman öhrn öman österberg
  östergren österlund östlund östberg östman`,
  // From elsewhere
  `abbas abbasi abdalla abdallah abdi abdirahman abdulle abdullah abdullahi abdulkadir abebe abshir abukar acar
  adan aden afrah afzal ahmad ahmadi ahmed ahmeti ahmetovic akbar akbari akgül akhtar aksoy al-ahmad al-hassan
  al-khatib al-najjar al-rubaie al-sayed alhassan alavi alemu ali alijevic alizadeh alkan altun alvarez amin amini
  amiri andrade araya arslan asghari aslan asghar asad atallah awad awale aydin ayan azizi babic bahrami bajrami
  bashir barzani bayram begic berisha bulut bozkurt butt bytyqi cakir can castillo castro celik cetin chaudhry
  chavez chen coskun cruz da-silva dahir darwish demir demirci dervisevic diallo diaz diop dirie do doan dogan
  dzaferovic ebrahimi egal elmi eriksen erdogan ergün esmaili estrada fahmi faraj farah farhan farooq fernandez
  fernández flores franco gashi garcía garcia gebremariam gebreselassie geedi ghaderi gholami ghorbani gomez
  gonzalez gonzález guled gutierrez günes gül guzman habibi habte hadad haddad hadzic haidari haile haji hajdari
  hakim halilovic hamad hamdan hamid hamidi hamza haque hasan hasani hasanovic hashemi hashi hashim hassan hassani
  haydari heydari hernandez herrera hersi hodzic hoang hosseini hoti huang huseynov hussain hussein husseini huynh
  ibrahim ibrahimi ibrahimovic iqbal isa islam ismail issa jaber jabbar jafari jaffar jama jamal jansen jashari
  jawad jimale jimenez jibril joof johansen jovanovic kadir kahraman kamara kamal kaplan karaca kara karimi
  karlsen kaur kaya kebede keita kelmendi khalaf khalid khalil khan khatib khoury kilic kim kiflay kiros koc
  korkmaz kovacevic kovac kowalska kowalski krasniqi kumar kurt larsen lam le lewandowski li lin liu lopez lopes
  lozano mahamud mahmood mahmoud mahmud malik mansour martinez marku mehari mehmedovic mekonnen mendez meskin
  mendoza memic mirza moallim moges mohamed mohamud mohammad mohammadi mohammed mohamoud molina moradi morales
  moreno mousavi muhammad muhic mujic munoz muñoz musa muse mustafa mukhtar nasser naser nasri nazari nguyen
  nielsen nikolic novak nowak nur nuur okafor olsen omar omarov omer ortiz ortega osman osmani ozturk öztürk
  özdemir özkan park patel pavlovic pedersen pereira perez petrovic petrov pham phan qureshi rahimi rahman rahmani
  rajabi ramadan ramirez ramos rama raza rashid rashidi reyes rezaei rexhepi riad rivera rizvi roble rodriguez
  rojas romero rosales rostami saeed safi sahin salad salah saleh salehi salem salihu salim salman samater sanchez
  santos sari sayed selimovic selimi sen shah shahin shala sharif sharma sheikh shire silva singh siyad simsek
  smajic smith sow stojanovic sulejmani suarez sultani suleiman tadesse taha taheri tahir tekle tesfai tesfaye
  tesfay tesfamariam tewolde thapa thaqi toprak toure torres tran traore truong tuncer turan ulusoy usman vargas
  vasquez vega velic vu wagner wang warsame weldu woldemariam wong wu xu yacoub yalcin yang yavuz yildirim yildiz
  yilmaz yohannes younis yousef yousefi yusuf yüksel zaman zamani zeka zhang zhou virtanen korhonen nieminen
  mäkinen mäkelä hämäläinen laine heikkinen koskinen järvinen lehtonen lehtinen saarinen salminen heinonen niemi
  heikkilä kinnunen salonen turunen salo laitinen tuominen rantanen karjalainen jokinen mattila savolainen
  lahtinen ahonen`,
);

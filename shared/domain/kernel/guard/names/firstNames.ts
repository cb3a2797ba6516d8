import { wordSet } from '../wordSet';

/** First names as they are common in Sweden today, whichever country they came from; spelled as people spell them. */
export const firstNames: ReadonlySet<string> = wordSet(
  // Swedish and Nordic, older
  `agneta alf alice alvar anders andreas anette anita ann anna annette annika anneli ann-marie anna-karin anna-lena
  ann-christin arne arvid asta astrid axel barbro bengt berit bernt birger birgit birgitta bjarne björn bo britt
  britta britt-marie börje carin carina carl christer christina christine claes clas dag dagny ebbe eivor elis
  elisabet elisabeth ellen elsa elvira elvy enar eric erik erika ernst ester eva evert folke fredrik frida fritz
  gerd gert gertrud gittan gottfrid greta gudrun gun gunborg gunhild gunilla gunlög gunn gunnar gunnel gunvor
  gustaf gustav göran gösta göte hanna hans harald harriet harry hasse hedvig helena helene helge helmer henrik
  henry herbert hilda hilding hillevi hjalmar holger håkan inez inga ingalill ing-marie inge ingeborg ingegerd
  ingela inger ingmar ingrid ingvar irene iréne iris irma ivar jan jan-erik jan-olof janne jens jerker jerry
  joakim johan johannes john jon jonas jonny jörgen kaj kajsa karin karl karl-erik karl-gustav katarina kent
  kenneth kerstin kersti kjell klas knut kristian kristina krister kurt lage lars lars-erik lars-göran lasse leif
  lena lennart lilian lillemor linnea lisbeth lisbet lotta louise lovisa magnus maj maj-britt margareta margit
  margaretha maria marianne marie marita marja martin märta mats mattias mikael mona monica monika morgan märit
  nanna nils ninni olle olof ola oskar oscar ove owe patrik paul paula per per-erik per-olof pernilla peter petra
  petter pia preben pär ragnar ragnhild ragnvald raymond reine rickard rikard robert roger roland rolf ronny
  rose-marie rune rut ruth siv sigrid sigurd sigvard siw sixten sofia sofie sol-britt solveig solvig staffan
  stellan stefan sten stig stina sture sune susanne susann svante sven sven-erik svea sylvia sören tage thomas
  tomas tommy tor torbjörn tord tore torgny torsten torvald tryggve ture tyra ulf ulla ulla-britt ulrik ulrika uno
  urban valdemar valter vera verner vilhelm viola vivan viveka viveca vivianne yngve yvonne åke åsa`,
  // Swedish, younger
  `adam agnes albert albin alexander alexandra alfred alicia alma alva alvin amanda amelia amelie andrea anja anton
  antonia august aron beata bella benjamin bianca camilla carolina caroline cassandra casper cecilia celine
  charlie charlotte christoffer clara colin cornelia daniel daniella david denise diana ebba edith edvin edward
  eleonora elias elin elina elise ella elliot elton elvin emanuel emelie emil emilia emilie emma emmy engla enya
  evelina fabian fanny felicia felix fia filip filippa freja gabriel gabriella hampus hannes hedda henning hilma
  hugo ida ines isa isabella isabelle isac isak jack jacob jakob jasmine jennifer jenny jessica jesper jimmy joel
  johanna jonatan jonathan jonna josef josefin josefina josefine julia julian julius juni justin kalle kaspar
  kasper kevin kim klara kristoffer lea leah leia leo leon leona liam lia lias lina linda line linn linus lisa
  livia lilly lova love lovis lowe loke lucas lukas lucia luna lykke madeleine maja majken malin malte malva
  marcus markus marina martina matheo matilda mathilda matteo mattis max maximilian melina melker melvin meja mia
  mika michelle mila milo milton mimmi minna mio mira miranda miriam moa molly natalie nathalie nellie nelly neo
  nicole nicolas niklas nicklas niclas nikita nina noa noah noel nora nova oliver olivia ossian otto pontus rasmus
  rebecka rebecca robin ronja rosanna saga sally sam samantha samuel sandra sanna sara sarah sebastian selma signe
  sigge simon simone siri stella stephanie tea thea tekla theo theodor therese tilda tilde tim timothy timo tindra
  tobias tom tove tova tuva vanessa vanja veronica veronika vide vidar vilda vilgot vilja ville vilma victor
  viktor victoria viktoria vincent vira walter wilhelm wilma william willy wille yasmine ylva zackarias zoe zoey
  össur östen`,
  // What people are called for short
  `abbe adde affe ankan anki berra bettan bibbi biggan bosse chrille crille danne ebban fredde frasse frippe gurra
  jocke jonte kenta kickan kicki kricke larsa lollo ludde lussan mackan maggan mange micke nicke nisse pelle peppe
  putte ricke robban sebbe steffe stoffe susse tobbe tompa totte uffe vickan zacke zigge`,
  // English, American and other names often given in Sweden
  `alex allan andy angelica angelina anthony ashley audrey barbara betty billy bobby brandon brian bryan cathrine
  chris christian christopher cindy connor conny dan danny dennis derek dylan eddie edwin elizabeth ethan felicity
  frank freddy freddie gary george glenn harrison helen jake james jamie jason jeanette jeff jerome jim joe joey
  johnny jordan joseph josh joshua kelly ken kerry kylie larry laura leslie logan lucy luke madison maggie marc
  marvin mary matthew melissa michael mick mike mitchell nancy nathan neil nick nicholas pamela patricia patrick
  penny phil philip phillip ralph randy ray rene richard rick ricky ritchie rita rob rodney romeo ronald ronnie
  rosie ross roy russell ryan sean shane sharon sheila shirley sonny stacy stanley steve steven stuart susan tanja
  tanya tara taylor ted teddy terry tiffany tina tony tracy travis tyler tyrone wayne wendy zack`,
  // Arabic, Kurdish, Persian, Turkish, Afghan, Pakistani
  `aaliyah abbas abd abdallah abdel abdelkader abdul abdulkadir abdulaziz abdulla abdullah abdulrahman abed abu
  adel adil adnan afnan afsaneh ahlam ahmad ahmed ahmet aicha aida aisha aiman akram alaa alan aland alham ali
  alia alireza aliyah almas amal amanj amar amer amin amina amine amir amira amjad ammar anas anisa anwar aram
  aras ardalan aria arian arman armin arya arwa asad asal ashraf asim asma asmaa asra atefeh awat ayad ayan aya
  ayaan ayah ayda ayham ayla ayman aynur ayse ayşe ayat aziz aziza azad azadeh babak bahar bahman bahram bakr
  banaz baran baris barzan basel basil basma bashar bashir bassam behnam behrouz behzad berfin berivan bilal bijan
  burak bushra cansu can cem cemal ceren dalal dalia damla dana daoud dara darin daryan davoud dawood deniz derya
  dilan dilara dildar dilnaz dilovan dina diyar diyana doaa dogan donia duaa dunya ebru ehsan ekin elaf elham elif
  eman emin emine emir emre enes ercan erdal erdem erfan ersin esma esra eylul fadi fadia fadwa fahad fahima
  faisal faiza farah faraj fareed farhad farhan farid farida faris farshid farzad farzaneh fatema fateme fatemeh
  fatih fatima fatimah fatma fatme fawzi faysal ferhat feras firas firat fouad fuad ghada ghassan ghazal gulsum
  hadi hadil hafsa haidar haider hajar hakan hakim hala halil halima hama hamad hamda hamed hamid hamideh hamza
  hana hanaa hanadi hanan hani haniya haron haroon haroun hasan hasna hassan hatice hawa haya hayder hayat heba
  helin hend hesam hevin hiba hikmat hilal hisham hoda homa hosein hossein houda huda hussain hussein huseyin
  hüseyin ibrahim idris ihsan ikram ilham ilias ilyas iman imad imane imran inas intisar isam ismael ismail ismaïl
  ismet israa issa iyad jaber jabir jafar jalal jamal jamil jamila jana jasim jassim jawad jihad jihan joud jouri
  jumana junaid jwan kadir kamal kamran karam kareem karim karima karwan karzan kasra kawa kawthar kemal kenan
  khadija khadijah khaled khalid khalil kiana kiarash kourosh koray lamia lana layal layan layla leila leyla lubna
  luay lujain maha mahdi maher mahmod mahmoud mahmut mahnaz mahsa majd majed majid majida malak malek malik manal
  mansour marah maral mariam mariem marwa marwan maryam maryan masoud massoud maya maysa mehdi mehmet mehran
  mehrdad melek melis meral merve meryem mert milad mina minoo mirza moein mohamad mohamed mohammad mohammed
  mohsen mojtaba mostafa mouhamad mousa moustafa mubarak muhamed muhammad muhammed muhammet muhsin mukhtar munir
  murad murat musa mustafa nabil nada nadeem nader nadia nadim nadin nadine nadir nadja nael nagham nahid nahla
  naima najib najla najma nariman narin narges nasim nasir nasra nasrin nasser navid nawal nawar nazanin nazli
  nermin nezha nidal niloufar nima nisreen nizar noor noora noura nour nura nuri omar omer omid osama osman othman
  ömer parisa parsa parvin parwin payam pelin peyman pouria qasim qusay rabia rachid rafael rafi raghad rahaf
  rahim rahma rahmat rahman rai raman ramadan rami ramin ramiz rana rand rania ranim rashad rashid rasha rasheed
  rasul rawan rayan rayyan razan rebin reem reham rehab reza rezan riad rihanna rima rime riyad rizgar rojda rojin
  roya ruba ruqaya rustam saad sabah sabir sabri sabrina sadiq saeed safa safaa safia sahar sahra said saida sajad
  sajjad sakina salah salam saleh salem salim salima salma salman salwa sama saman samar sameh samer sami samir
  samira samiha sana sanaa sanaz sarwar sasan savas sawsan seda selim selin semir serdar serkan serwan sevda sevgi
  seyed shad shadi shaimaa shahad shahin shahla shahram sham shams sharif sherin sherko shilan shirin shno shoresh
  shukri sibel siham simav sinan sina sirwan soheil soma sohrab soran souad suad suha suhaila suleiman suleyman
  sultan sumaya suzan taha taher tahir tala talal tamer tamara tarek tareq tariq tasnim thamer turan tuba umar
  umer umut usman vahid wael wafa wafaa waleed walid ward wassim wisam yahia yahya yara yaren yas yasemin yaser
  yasin yasir yasmin yasmeen yasmina yassin yassine yazan younes younis yousef youssef yunus yusra yusuf zaher
  zahid zahir zahra zaid zain zaina zainab zakaria zaki zamzam zana zara zaynab zeinab zehra zeki zeynep zhina zia
  zinah ziad zilan ziya zoha zozan zubair`,
  // Somali, Eritrean, Ethiopian, West and East African
  `abdi abdifatah abdihakim abdikadir abdikarim abdinasir abdinur abdirahim abdirahman abdirashid abdirizak
  abdisalan abdiwahab abdullahi abebe abel abdulahi aden adar ahado almaz amanuel anab asha asli ayaanle ayanle
  aynab bahsan barkhad batula biniam bilan dawit degan deqa deqo eden ephrem ermias eyob fadumo fahmo faduma
  faadumo farax farhia farhiyo fartun fartuun fathi fatuma fawzia feven filmon filsan fowsiya freweini garad genet
  girma guled habiba habtom hafso haile hamdi hawo hermela hibo hirsi hodan hodo idil idman ifrah ikran iftin
  ilhan isse istahil jama kaltun khadra kidane kidus kifle kinfe ladan lidya luul luwam maimuna makda mariama
  meron mesfin mhret muna muno muse mustaf najmo nasteho nasteexo nimo nimco natnael osob qali quman rahel rahmo
  robel roble ruta ruweyda saada saadia sabrin sadia safiya sagal sahal salado samatar selam semhar senait shamso
  sharmake shukria siyad solomon sucdi sumeya suldan tekle tedros tesfay tsegay warsame winta xabiiba yafet yodit
  yohana yohannes yonas yonathan yosef yusur zakariya zemzem kofi kwame kwabena amadou mamadou ousmane fatou
  aminata modou lamin ebrima awa bintou ibrahima emeka chidi chinedu ngozi`,
  // Balkan, Polish, Baltic, Russian, Finnish, Greek, Spanish, Asian
  `admir agim agnieszka ajla aleksandar aleksandra aleksander aldin alen almir almin amela amra ana anel ante aneta
  arben ardita arlind armend artan arta azra bartosz bekim besart besim blerim blerta bogdan bojan boris branka
  damir danijel danijela dario darko dejan denis dino dragan dragana dritan dusan edin edina edis edita elma elmin
  elmedin emina enis ermin ewa fatmir fatos fisnik flamur florim goran grzegorz haris iwona igor irfan ivan ivana
  ivo jacek jadranka jasmin jasmina jasna jelena joanna jovan jusuf katarzyna krzysztof kujtim kushtrim lejla
  lirim liridon lorik luka lukasz luljeta maciej magdalena malgorzata marcin marek marija marijana marko marta
  mateusz medina mehmed melisa merima mersiha michal milan milena milica milos mirela miroslav mirjana mirsad
  nedim nemanja nenad nermina nikola nikolina ognjen pawel petar piotr predrag qendrim rade radovan rafal ranko
  rasim refik sanel sanela sanja sasa sead senad senada shpresa slavica slavko slobodan snezana sonja srdjan
  stanislav stevan sulejman svetlana tarik tatjana tihana tomasz toni valon valentina vedran velibor vesna
  vladimir wojciech vjosa vlado vuk zbigniew zdravko zejna zlatan zlatko zoran zorica aino anatoli andrei
  anastasia arturs dmitri dimitri ekaterina elena galina gintaras irina jaana jaakko janis jarmo jari juha juhani
  jukka jussi kaisa kalevi kari katja kirsi kirsti larisa lauri leena liisa ludmila maksim marjatta marju markku
  matti mauri mikko natalia natasha nikolai oksana oleg oleksandr olena olga outi päivi paavo pavel pekka pentti
  pertti pirjo pirkko raija raimo reijo reima riitta ritva risto ruslan ryszard saara satu seija seppo sergei
  sergej sirpa sirkka svitlana tapani tapio tarja tatiana tatyana terttu tiina tuula tuomas vadim valentin veijo
  vesa vitali vlad yana yulia yuri alberto alejandro alejandra andres angel antonio arturo beatriz bruno camila
  carlos carmen catalina claudia cristian cristina diego eduardo enrique esteban estefania federico felipe
  fernanda fernando francisca francisco giorgos gonzalo guillermo hector hernan ignacio isidora javier jesus joao
  jorge jose juan juana juanita jimena julio leonardo lorena luis luisa luz manuel manuela marcela marcelo marcos
  margarita mariana mario mauricio miguel pablo paola patricio paulo pedro pilar ramon raul ricardo roberto rocio
  rodrigo rosa salvador santiago sergio silvia soledad tomás valeria vicente ximena bao chen duc hai hoa hong
  huong jian jing kai lam lan lin linh mai min minh ming nam nga ngoc nguyet phuong pim quang quoc somchai suda
  thanh thao thi thuy tien trang trinh tuan tung viet wei xiao xin yan ying yu aarav aditya ajay akash amit anand
  anil anjali arjun arun ashok deepak divya gaurav kavita kiran lakshmi manish neha nikhil pooja priya rahul raj
  rajesh rakesh ravi ritu rohit sandeep sanjay shreya sneha sunil sunita suresh vijay vikram bakari juma neema
  rehema`,
);

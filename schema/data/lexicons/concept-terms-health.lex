# Phrases that are terms by themselves: health, environment, energy, transport and infrastructure.
list subject_terms
15-minute city; abandoned mine; abnormal load; aboriginal subsistence whaling; abortion ban; abortion care
abortion pill; abstraction licence; access to the sea; access to toilets; accessibility standard; accessible building
accessible design; accessible transport; accident investigation; accident prevention; accident rate; accident report
accountable care organization; accreditation body; accredited laboratory; acid deposition; acid mine drainage
active case finding; active pharmaceutical ingredient; acute malnutrition; adaptation pathway; adaptation planning
adaptive trial; added sugar; advance market commitment; advance purchase agreement; advanced biofuel; adverse event
aerial photograph; aerial photography; aerial survey; aerodrome certification; age-standardised rate
age-standardized rate; agricultural drought; agricultural runoff; agroforestry system; aid to navigation; air accident
air accident investigation; air ambulance; air carrier liability; air connectivity; air crew; air mail
air navigation charge; air navigation facility; air navigation plan; air navigation service; air passenger duty
air quality index; air service; air services agreement; air terminal; air traffic controller
air traffic flow management; airborne transmission; aircraft accident investigation; aircraft crew; aircraft engine
aircraft engineer; aircraft lease; aircraft leasing; aircraft maintenance; aircraft manufacturer
aircraft manufacturing; aircraft operator; aircraft registration; aircraft seizure; airline alliance; airline pilot
airline ticket; airport capacity; airport expansion; airport noise; airport operator; airspace management
airspace user; airworthiness certificate; airworthiness directive; alcohol advertising; alcohol dependence
alcohol misuse; alcohol pricing; algal bloom; allergen labelling; alternative protein; alzheimer's disease
ambient air pollution; ammonium nitrate; anadromous stock; anaerobic digestion; animal protein; animal quarantine
animal slaughter; animal vaccination; antarctic ice sheet; antarctic krill; antenatal visit; anti-fouling system
anti-poaching; antibiotic prescribing; antibiotic residue; antibody test; antigen test; antimicrobial use
antiretroviral drug; anxiety disorder; apartment block; aquifer recharge; architectural design; arctic research
arctic sea ice; arctic shipping; areas beyond national jurisdiction; arrest of ships; arsenic contamination
arsenic in groundwater; artificial island; artificial reef; asbestos ban; asbestos removal; asset management plan
assisted living; assistive device; associated gas; asteroid impact; asymptomatic carrier; asymptomatic infection
attack rate; attention deficit hyperactivity disorder; autism spectrum disorder; autoimmune disease; automated driving
automatic identification system; avalanche warning; aviation accident; aviation insurance; aviation meteorology
aviation personnel; aviation regulator; aviation training; avoided deforestation; axle load; baby food
bacterial infection; baggage screening; balancing market; ballast water; ballast water management; banana wilt
bank erosion; barge traffic; barrier island; barrier-free access; base flow; base load; baseload power
basic reproduction number; basin management; batch release; bathing water quality; bathymetric survey; battery cell
battery electric vehicle; battery manufacturing; battery passport; battery recycling; beach access; beach erosion
beach nourishment; bed net; bed occupancy; bedside manner; behavioural risk factor; benchtop synthesizer
benefit package; best available technique; best environmental practice; bicycle helmet; biennial transparency report
biennial update report; bike lane; bike-sharing scheme; bilge water; bill of health; bill of quantities
binge drinking; biodiversity indicator; biodiversity monitoring; biodiversity net gain; biodiversity offset
biodiversity strategy; bioenergy with carbon capture; biofuel mandate; biogas plant; biologic medicine
biological corridor; biological safety cabinet; biological sample; biosafety clearing-house; bipolar disorder
bird migration; bird sanctuary; bird strike; birth attendant; birth defect; birth registry; birth weight; black box
black carbon; black lung disease; black start; black water; blending mandate; blood cancer; blood donor; blood glucose
blood group; blood pressure; blood product; blood supply; blood test; bloodstream infection; blue bond
blue-green algae; bodily autonomy; boiler explosion; boiler inspection; bone marrow transplant; booster dose
boreal forest; bottle deposit; brain death; branch line; brand-name drug; break bulk; break of gauge; breast milk
breast milk substitute; brick kiln; bridge collapse; bridge inspection; bridge pier; brine discharge; brown coal
brownfield redevelopment; brownfield site; build back better; build-operate-transfer; building automation
building collapse; building cost; building design; building envelope; building information modeling
building information modelling; building inspection; building lot; building maintenance; building owner
building physics; building plot; building renovation; building site; building stock; bulk cargo; bunker fuel
buoyage system; burn injury; bus fare; bus fleet; bus lane; bus route; bus station; bus stop; bush fire
business aviation; by-catch; bycatch reduction; cabin baggage; cabin crew; cable car; cable landing station
cable protection zone; cable ship; cadastral map; caesarean section; calibration laboratory; calorie intake
canal company; canal transit; canal zone; cancer registry; canned food; capacity auction; capacity factor
capacity market; capacity payment; capital works; capitation payment; captive breeding; car dependency; car pooling
car-free day; carbon border adjustment mechanism; carbon disclosure; carbon lock-in; carbon monoxide poisoning
carbon project; carbon storage site; cardiac arrest; cargo capacity; cargo insurance; cargo manifest; carriage by rail
cascading failure; cascading risk; case definition; case fatality rate; case finding; case-control study
cataract surgery; catch certificate; catch documentation scheme; catch-up vaccination; catchment area
catering industry; cause of death; cell broadcast; cell therapy; cell-based meat; cement plant; cement production
certificate of airworthiness; certificate of competency; certification body; cesarean section; chain of transmission
channel deepening; charcoal production; charging infrastructure; charging point; charging station; chart datum
charter flight; chemical accident; chemical fertilizer; chemical hazard; chemical plant; chemical regulation
chemical spill; chemical substance; chemical tanker; chemicals in products; chemicals management
chief medical officer; child restraint; child safety seat; child spacing; child stunting; child survival
childhood cancer; childhood disease; childhood illness; childhood pneumonia; childhood vaccine; chinese medicine
chlorine disinfection; cholera outbreak; cholera vaccine; chronic disease management; chronic malnutrition
chronic obstructive pulmonary disease; chronic pain; circular design; city center; city network; city planner
city region; city resilience; city wall; civil aircraft; civil aviation authority; civil contingencies; civil engineer
civil engineering works; civil liability convention; classification society; clear-cutting; climate debt; climate fund
climate geoengineering; climate hazard; climate mobility; climate observation; climate scepticism; climate scientist
climate skepticism; climate technology; clinical guideline; clinical pathway; clinical practice guideline
clinical waste; cloud forest; cloud seeding; cluster investigation; co-infection; coach service; coal bed methane
coal mine methane; coal power plant; coal seam; coaling station; coarse grain; coastal city; coastal development
coastal fishery; coastal flooding; coastal squeeze; coastal state jurisdiction; coastal trade; coastal water
coastguard station; coasting trade; coastwise shipping; cobalt-rich crust; cockpit voice recorder; code sharing
code-share agreement; cohort study; coking coal; cold spell; cold wave; cold-related death; coliform bacteria
collective centre; collision at sea; colony collapse disorder; colorectal cancer; combination vaccine
combined sewer overflow; combustible cladding; combustion engine ban; commercial determinants of health
common grazing; community forest; community health center; community health centre; community mental health
community nursing; community pharmacy; community-based health insurance; community-led total sanitation; commuter rail
commuter train; compact city; compassionate use; compensation for land; complementary feeding; compound event
compound risk; compulsory pilotage; computed tomography; concentrated solar power; confidence interval; confirmed case
conformity mark; congestion charging zone; conjugate vaccine; connecting canal; conservation easement
conservation organization; conservation status; consignment note; construction and demolition waste
construction company; construction contract; construction defect; construction labour; construction product
construction site safety; construction standard; construction waste; construction works; contact investigation
contact tracing app; contagious disease hospital; container terminal; container throughput
continuing medical education; continuity of care; continuum of care; contraceptive method; contraceptive prevalence
contraceptive use; contract for difference; controlled airspace; controlled burn; convenience food; cooking gas
cooling demand; cordon sanitaire; core capacity; coronary heart disease; corresponding adjustment; cost escalation
courier service; course of treatment; crab fishery; crane operator; crash test; crew change; crew repatriation
crewed spaceflight; crimean-congo haemorrhagic fever; crisis line; critical load; crop diversity; crop wild relative
cross-border electricity trade; cross-sectional study; crude birth rate; crude death rate; cruise industry
cruise terminal; cultural burning; customary land; cycle lane; cycle path; cycling infrastructure; cycling network
cyclone shelter; cystic fibrosis; dam break; dam failure; damp and mould; danger to navigation; dangerous cargo
dangerous substance; dark sky; date marking; day surgery; day-ahead market; dead body management; dead zone
deadweight tonnage; debris flow; debris removal; decarbonisation pathway; decentralized energy; decimal system
decommissioning of offshore installations; deep decarbonization; deep geological disposal; deep renovation; deep space
deep-sea ecosystem; deep-sea fishery; deep-sea trawling; deforestation-free product; deforestation-free supply chain
demand-side flexibility; demand-side management; dementia care; demolition waste; dengue fever; dental amalgam
dental caries; depressive disorder; depth sounding; derelict building; derelict land; design-build contract
development control; development site; developmental disability; diagnosis-related group; diagnostic imaging
diarrheal disease; diarrhoeal disease; diesel fuel; dietary diversity; dietary fiber; dietary fibre; dietary guideline
dietary habit; dietary intake; diffuse pollution; digital sequence information; direct air capture
directly observed therapy; disaster area; disaster declaration; disaster displacement; disaster loss
disaster loss data; disaster mitigation; disaster risk assessment; disaster risk governance; disaster risk management
disaster statistics; disaster victim identification; disaster zone; disaster-prone area; discharge permit
disease notification; disease registry; disease spread; disease-free status; disinfection by-product
distracted driving; distress beacon; distress call; distress signal; distributed energy resource; distribution losses
distribution network; distribution system operator; district cooling; district hospital; dna synthesis screening
do-not-resuscitate order; dock labour; dose response; double burden of malnutrition; double-blind trial
double-hull tanker; downstream state; drainage basin; drainage board; drainage canal; drainage district
drainage ditch; drainage system; draught restriction; dredged material; dried fruit; driftnet fishing
drinking water source; drinking water standard; driver assistance system; driver fatigue; driver's license
driving license; driving test; driving time; drone delivery; drone regulation; droplet transmission
drought early warning; drought monitoring; drought preparedness; drought resilience; drowning prevention
drug approval; drug company; drug donation; drug formulary; drug interaction; drug overdose; drug pricing
drug procurement; drug regulatory authority; drug resistance testing; drug safety; drug shortage; drunk driver
dry bulk; dry dock; dry forest; dry season; drylands management; dual-use research of concern; dug well
dumping at sea; dust bowl; dust storm; e-cigarette; e-fuel; e-scooter; e-waste recycling; earth jurisprudence
earth observation data; earth observation satellite; earth system; earthquake damage; earthquake early warning
earthquake engineering; earthquake insurance; earthquake relief; earthquake resistance; earthquake-resistant building
eating disorder; echo sounder; eco-design; eco-labeling; eco-labelling; ecodesign requirement; ecological connectivity
ecological corridor; ecological integrity; ecological redline; ecological status; ecosystem accounting
ecosystem collapse; ecosystem-based adaptation; ecosystem-based management; edible insect; edible oil
effective reproduction number; effluent standard; egg donation; el niño; elective surgery; electric bicycle
electric scooter; electrical appliance; electrical grid; electrical installation; electrical safety; electrical wiring
electricity market design; electricity meter; electricity storage; electricity trading; electromagnetic compatibility
electromagnetic field; electronic chart display; electronic navigational chart; electronic prescription
elephant ivory; elevator safety; embodied carbon; embryo research; emergency alert; emergency call
emergency communication; emergency contraception; emergency department; emergency food assistance; emergency landing
emergency manager; emergency medical team; emergency number; emergency oil stock; emergency operations center
emergency operations centre; emergency physician; emergency response plan; emergency room; emergency services
emergency supplies; emergency use authorization; emergency use listing; emission control area; emission limit value
emission reduction credit; emissions allowance; emissions cap; emissions reduction target; emissions test
enclosed sea; end-of-life vehicle; endangered species list; endemic species; endocrine disruptor
endocrine-disrupting chemical; energy carrier; energy community; energy intake; energy island
energy performance certificate; energy performance of buildings; energy retrofit; energy service company
energy statistics; energy storage system; enhanced transparency framework; enhanced weathering; entry screening
environmental court; environmental democracy; environmental disclosure; environmental flow; environmental footprint
environmental health hazard; environmental health officer; environmental hygiene; environmental licence
environmental offset; environmental safeguard; epidemic curve; epidemic intelligence; equidistance line
equitable and reasonable utilization; equitable utilization; essential medicines list; evacuation center
evacuation centre; evacuation route; event-based surveillance; eviction notice; evidence-based medicine
ex situ conservation; exclusive breastfeeding; exclusive fishing zone; exhaust emission; exhaust gas cleaning system
existential risk; exit screening; exploration contract; exposure assessment; exposure limit; exposure notification
exposure pathway; expropriation for public use; extinction rate; extinction risk; extreme heat; extreme rainfall
eye care; eye health; face covering; face mask; faecal contamination; faecal sludge; faecal sludge management
fall armyworm; falsified medicine; family physician; family planning service; farm-to-school programme
fast breeder reactor; fatty acid; fault line; fecal contamination; fecal sludge; fee-for-service; feed additive
feeder road; feeding program; feeding programme; ferry crossing; ferry terminal; fetal alcohol syndrome
fifteen-minute city; fifth freedom; filtration plant; final energy consumption; fine particulate matter; fire alarm
fire break; fire brigade; fire code; fire department; fire door; fire drill; fire ecology; fire engine; fire escape
fire extinguisher; fire fighter; fire hazard; fire hydrant; fire insurance; fire resistance; fire safety regulation
fire season; fire service; fire station; fire suppression; fire weather; firefighting equipment; first responder
fish hatchery; fish kill; fish ladder; fish meal; fish oil; fish pass; fish passage; fisheries inspection
fishery closure; fishery conservation zone; fishing harbor; fishing license; fitness for work; fixed link
flag carrier; flag state responsibility; flame retardant; flash flood; flight attendant; flight ban; flight crew
flight data recorder; flight delay; flight information region; flight operation; flight path; flight plan
flight recorder; flight safety; flight simulator; flight test; flight time limitation; flight training; floating dock
floating storage unit; floating wind; flood barrier; flood channel; flood defence; flood defense; flood event
flood forecasting; flood hazard; flood level; flood map; flood peak; flood plain; flood resilience
flood risk management; flood season; flood storage; flood wall; flood warning; flood zone; floodplain restoration
fluoride contamination; fly-tipping; flying car; foetal alcohol syndrome; fog signal; folic acid
folic acid fortification; food allergen; food and beverage industry; food chemistry; food coloring
food contact material; food contaminant; food handler; food import bill; food pantry; food price index
food systems transformation; food traceability; food waste collection; foodborne illness; forced landing; forest area
forest community; forest concession; forest dependence; forest dieback; forest health; forest inventory; forest land
forest landscape restoration; forest monitoring; forest ranger; forest road; forest service; forest tenure
forest user group; forever chemical; fossil fuel industry; fossil water; free navigation; free sugars
freedom of transit; freedoms of the air; freight corridor; freight market; freight terminal; freight village
freight wagon; frequency assignment; fresh produce; front-of-pack label; frozen food; fuel allowance; fuel cycle
fuel import; fuel rod; fuelwood collection; functional food; fungal infection; fur seal; fusion energy
game management; game reserve; game warden; gas boiler; gas carrier; gas explosion; gas flaring; gas grid; gas hub
gas hydrate; gas leak; gas pipeline network; gas safety; gas storage facility; gas transit; gas turbine; gas venting
gas-fired power plant; gasoline price; gauging station; general aviation; general contractor; general practice
generating capacity; generation mix; genetic counseling; genetic counselling; genetic disease; genetic disorder
genetic material; genetic privacy; geodetic datum; geodetic survey; geographical name; geological repository
geomagnetic storm; geospatial information management; geospatial technology; geostationary satellite
geothermal heating; geothermal well; germline editing; gestational diabetes; ghost fishing; ghost gear; glacial lake
glacial lake outburst flood; glacier retreat; global carbon budget; global catastrophic risk
global health architecture; global mean temperature; good clinical practice; good distribution practice
good laboratory practice; good manufacturing practice; good practice guide; grade crossing; graphic health warning
gravel extraction; gravel road; gray water; grazing permit; green ammonia; green building standard; green claim
green corridor; green roof; green shipping corridor; green wall; green waste; greenfield site
greenhouse gas concentration; greenhouse gas removal; grey water; grid expansion; grid modernization; grid operator
grid-scale storage; gross tonnage; ground handling; ground staff; ground station; ground-level ozone
groundwater abstraction; groundwater contamination; groundwater recharge; groundwater table; growth monitoring
guarantee of origin; guinea worm; gun violence prevention; habitat conservation plan; habitat protection
habitat restoration; hand luggage; hand pump; harbor dues; harbor master; harbour authority; harbour dues
harbour entrance; harbour improvement; harbour master; harbour pilot; harbour works; harmful algal bloom
harmful interference; hazard assessment; hazard classification; hazard communication; hazard label; hazard map
hazard mapping; hazard ratio; hazard to navigation; hazardous goods; hazardous material; hazardous waste site
head injury; headwaters protection; health account; health assessment; health authority; health behavior
health belief; health board; health card; health care rationing; health care utilization; health care waste
health care-associated infection; health check; health checkup; health claim; health clinic; health commissioner
health council; health data space; health department; health district; health emergency response; health examination
health impact assessment; health in all policies; health information exchange; health inspector
health insurance exchange; health maintenance organization; health management information system; health ministry
health officer; health post; health record; health screening; health service delivery; health tourism; health visitor
health warning; health worker shortage; health workforce planning; healthy city; hearing aid; hearing loss
heart attack; heart failure; heat action plan; heat island effect; heat-related illness; heated tobacco product
heating fuel; heating system; heavy fuel oil; heavy goods vehicle; heavy-duty vehicle; hepatitis b; hepatitis c
herd immunity threshold; hidden hunger; high blood pressure; high seas treaty; high tide; high-level waste
high-speed line; high-voltage direct current; high-water mark; highly hazardous pesticide; highly migratory species
highway code; highway maintenance; highway network; highway patrol; historic district; historical emissions
historical responsibility; home insulation; home visit; honey bee; hospice care; hospital admission; hospital building
hospital capacity; hospital closure; hospital discharge; hospital fee; hospital financing; hospital management
hospital pharmacist; hospital staff; hospital stay; hospital ward; hospital waste; hospital-acquired infection
house numbering; household air pollution; household electrification; household overcrowding; household water treatment
housing credit; housing deficit; housing standard; hub airport; hull fouling; hull insurance; human challenge trial
human papillomavirus; human right to water; human settlement; human settlement planning; human tissue
human-wildlife coexistence; human-wildlife conflict; hunting license; hunting season; hurricane damage
hurricane season; hydroelectric power station; hydrogen hub; hydrogen storage; hydrographic office
hydrographic survey; hydrological cycle; hydrological data; hydrological forecast; hydropower dam; hydropower project
hydrothermal vent; hygiene kit; hygiene promotion; hypersonic flight; ice core; ice shelf; ice storm; ice-class vessel
idle land; illegal dumping; immunization schedule; impact-based forecasting; improved cookstove
improvement of navigation; in situ conservation; in vitro fertilisation; in vitro fertilization; inactivated vaccine
incidence rate; incident management system; incident reporting; inclusive city; incubation period; index case
indicator species; indicator-based surveillance; indigenous health; indoor air quality; indoor residual spraying
industrial effluent; industry standard; infant mortality rate; infection fatality rate; infectious disease hospital
infectious period; infertility treatment; influenza-like illness; informal caregiver; informal settlement upgrading
informed choice; informed consent form; infrastructure asset; infrastructure failure; infrastructure governance
infrastructure manager; infrastructure network; infrastructure service; injecting drug user; injury prevention
inland container depot; inland port; inland sea; inland shipping; inland waterway vessel; inner city; inpatient care
insect decline; insecticide resistance; insecticide-treated net; inspection body; installed capacity
institutional review board; integrated care; integrated care system; integrated coastal zone management
intellectual disability; intensive care bed; inter-basin water transfer; interchange station; interim storage
intermediary city; internal combustion engine; internal medicine; international canal; invasive alien species
invasive fungal disease; involuntary treatment; iodine deficiency; iodised salt; iodized salt; ionising radiation
ionizing radiation; iron deficiency; iron deficiency anaemia; iron deficiency anemia; irrigation district
island ecosystem; isolation facility; isolation ward; jellyfish bloom; jet fuel; jet kerosene; jet stream
joint external evaluation; joint implementation; junk food; kelp forest; keystone species; kidney disease
kidney transplant; krill fishery; laboratory biosafety; laboratory capacity; laboratory leak; laboratory network
laboratory test; lake level; lake pollution; lake restoration; land cadastre; land capability; land conflict
land cover change; land degradation neutrality; land drainage; land record; land rehabilitation; land subsidence
land surveyor; land use efficiency; land use right; land use zoning; land-based source of pollution; land-use plan
landfill gas; landfill tax; landing right; landing strip; landscape approach; landscape architecture
landscape planning; landslide risk; large dam; lassa fever; latent period; latent tuberculosis; launch authorization
launch pad; launch window; launching state; lead paint; lead pipe; lead service line; leaded gasoline; leaded petrol
leakage reduction; legacy pollution; legal metrology; length of stay; level crossing; level of care
liability for damage; licence plate; license plate; life cycle assessment; life jacket; life support; life table
life-cycle cost; life-saving appliance; life-sustaining treatment; lifeboat service; lifeline tariff
lifestyle medicine; lift safety; light commercial vehicle; light dues; light-water reactor; lighthouse service
limits to adaptation; line list; liner conference; liner shipping; liquefied petroleum gas; lithium-ion battery
live animal market; live attenuated vaccine; liver disease; living modified organism; lng carrier; lng terminal
load curve; load factor; load forecasting; load line; lobster fishery; local food; lock gate; locust swarm
loft insulation; log driving; logging ban; logistics centre; logistics chain; logistics service; long covid
long-duration storage; long-term temperature goal; longline fishing; lorry driver; loss and damage fund
loss to follow-up; lost baggage; low birth weight; low-carbon cement; low-carbon hydrogen; low-cost carrier
low-emission vehicle; low-sulphur fuel; low-tide elevation; low-water line; lower respiratory infection; lunar base
lunar landing; lung cancer; lymphatic filariasis; machine safety; mad cow disease; magnetic resonance imaging
main contractor; main drainage; maintenance dredging; major accident hazard; malpractice insurance
managed realignment; managed retreat; mandatory evacuation; mandatory standard; mangrove restoration; manning scale
manual scavenging; map projection; map scale; marburg virus; marginal land; marginal pricing
marine accident investigation; marine casualty; marine cloud brightening; marine engine; marine fuel
marine genetic resource; marine geology; marine heatwave; marine plastic; marine research; marine traffic
maritime search and rescue; maritime training; marshalling yard; mass gathering; mass timber; master plan
material flow; material footprint; material transfer agreement; maternal death review; maternal mortality ratio
maternal nutrition; maternity care; maximum residue limit; measuring instrument; median line; medical abortion
medical board; medical cannabis; medical certificate; medical council; medical debt; medical examiner
medical facility; medical genetics; medical innovation; medical isotope; medical liability; medical licence
medical licensing; medical oath; medical officer; medical officer of health; medical oxygen; medical practitioner
medical residency; medical screening; medical specialist; medical store; medical student; medical unit
medical waste disposal; medicated feed; medicine shortage; medicines regulation; mediterranean diet
mega-constellation; men's health; menstrual hygiene management; mental well-being; merchant vessel; mercury emissions
mercury pollution; merit order; meteorological data; meteorological observation; methane abatement; methane leak
metro line; metro station; metro system; metrology institute; microbial forensics; micronutrient supplementation
mid-air collision; migrant health; migratory fish stock; mine disaster; mine explosion; mine inspector; mine rescue
mine waste; mineral water; minibus taxi; minimum unit pricing; mining accident; minority health; mitigation measure
mitigation pathway; mitigation potential; mobile health; mobile home; mobility as a service; modal share; modal split
mode of transmission; mode of transport; modern contraception; modular construction; modular housing; monsoon rain
monsoon season; mooring buoy; morbidity rate; mosquito control; mosquito-borne disease; mother-to-child transmission
motor industry; motorcycle helmet; motorcycle taxi; motorway network; mountain area; mountain community
mountain region; mountaintop removal; movable bridge; mrna vaccine; multi-family housing
multi-hazard early warning system; multidrug-resistant tuberculosis; multiple sclerosis; muscular dystrophy
mutual recognition agreement; narrow gauge railway; national biodiversity strategy; national carrier
national communication; national focal point; national inventory report; national oil company; national standard
national standards body; nationality of aircraft; natural flood management; natural harbour; natural monument
natural regeneration; nature positive; nature recovery; nature restoration; nautical chart; navigable channel
navigable river; navigable water; navigable waterway; navigation act; navigation aid; navigation channel
navigation company; navigation dues; navigation law; navigation lock; navigation mark; navigation obstacle
navigation right; navigation rule; navigation school; navigation season; navigation system; navigation treaty
navigational warning; near miss; needle exchange; neighborhood planning; neighbourhood plan; neighbourhood planning
neighbourhood renewal; net metering; net tonnage; net-zero pathway; net-zero target; never event; new town
newborn care; newborn screening; newcastle disease; nicotine pouch; nicotine replacement therapy; night train
nitrate pollution; nitrogen dioxide; nitrous oxide; no-fly list; no-harm rule; noise barrier; non-economic loss
non-navigational use; non-point source pollution; non-revenue water; non-timber forest product
non-wood forest product; nonpharmaceutical intervention; notice to mariners; notifiable disease; novel food
nuclear decommissioning; nuclear emergency; nuclear fuel supply; nuclear power programme; nuclear regulator
number plate; numerical weather prediction; nurse practitioner; nurse staffing; nursing school; nutrient profile
nutrition claim; nutrition facts label; nutrition label; nutrition survey; nutrition transition; obesity prevention
obsolete pesticide; obstetric care; obstetric fistula; obstetric violence; obstruction to navigation
occupational cancer; occupational exposure limit; occupational health service; ocean basin; ocean circulation
ocean data; ocean deoxygenation; ocean fertilization; ocean floor; ocean heat content; ocean literacy; ocean noise
ocean observation; ocean observing system; ocean plastic; ocean research; oceanographic data; oceanographic survey
odds ratio; off-grid solar; off-label use; offshore installation; offshore licensing; offshore oil and gas
offshore wind power; oil consumption; oil import; oil platform; oil record book; oil rig; oil royalty; oil slick
oil spill response; oil stock; oil terminal; oil theft; oil well blowout; old-growth forest; on-site sanitation
open burning; open dumping; open skies policy; open space; operating room; operating theatre
opioid substitution therapy; opportunistic infection; oral rehydration salts; oral rehydration therapy
orbital position; organ donor; organ procurement; organic waste; out-of-pocket spending; outbreak investigation
outer space treaty; outpatient clinic; over-the-counter medicine; overhead line; overloaded vehicle
owner-occupied housing; oxygen concentrator; oxygen supply; oyster bed; oyster fishery; ozone hole; package insert
pain management; pain relief; paper mill; parasitic infection; park and ride; park ranger; parking charge; parking fee
parking space; parkinson's disease; particulate matter; passenger car; passenger ferry; passenger manifest
passenger vehicle; passive house; pathogen access and benefit-sharing; pathogen genomics; pathogen sharing
patient choice; patient flow; patient record; patient safety incident; patient-centered care; patient-centred care
paved road; pcr test; peak demand; peak load; peaking plant; pearl fishery; peat extraction; peatland restoration
pedestrian crossing; pedestrian street; performance standard; peri-urban area; perinatal mortality
permitted development; person-centred care; personalised medicine; personalized medicine; personnel licensing
pest risk analysis; peste des petits ruminants; pesticide ban; pesticide drift; pesticide poisoning
pesticide registration; petrol price; petrol station; petroleum licence; pharmaceutical company
pharmaceutical pricing; pharmaceutical research; pharmaceutical supply chain; pharmacy benefit manager
pharmacy service; phase iii trial; photochemical smog; photovoltaic module; physical distancing; physical inactivity
physical oceanography; physical therapy; physician-assisted suicide; phytoplankton bloom; phytosanitary certificate
pilot boat; pilot error; pilot fatigue; pilot licence; pilot license; pilot service; pilotage dues; piped water
piracy at sea; pit latrine; place name standardization; place of refuge; place of safety; placebo effect
placer mining; plain packaging; planned city extension; planning system; plant pest; plant protein; plant-based diet
plant-based meat; planted forest; plastic bag; plastic bag ban; plastic packaging; plastic recycling; plastics treaty
plug-in hybrid; pluvial flooding; point of care; point of entry; point source pollution; point-of-care testing
poison centre; poison control center; polar bear; polar orbit; polar shipping; polar vortex; pollinator decline
pollution charge; pollution damage; pollution permit; polychlorinated biphenyl; polymetallic nodule
polymetallic sulphide; pontoon bridge; pooled procurement; population health; port call; port charge; port health
port of discharge; port of loading; port of refuge; port of registry; port operator; port reception facility
port state jurisdiction; port terminal; port worker; post-abortion care; post-acute sequelae; post-disaster recovery
post-exposure prophylaxis; post-market surveillance; post-mortem examination; post-traumatic stress disorder
postnatal care; postpartum depression; postpartum haemorrhage; postpartum hemorrhage; power cut; power failure
power line; power sector reform; power tariff; power theft; power transformer; power utility; pre-exposure prophylaxis
pre-industrial level; precast concrete; precautionary approach; precision medicine; premature birth
prenatal screening; prepaid meter; prescribed burning; prescribed fire; prescription medicine; prescription monitoring
pressure equipment; pressure vessel; preterm birth; prevalence rate; preventive measure; preventive service
preventive treatment; primary care physician; prime meridian; private standard; probable case; processed meat
product passport; prolonged drought; prostate cancer; protected area network; protected landscape
protection and indemnity club; protective clothing; protective equipment; protective factor; protective goggles
public amenity; public forest; public health act; public health agency; public health campaign
public health infrastructure; public health institute; public health intervention; public health laboratory
public health officer; public health workforce; public park; public realm; public square; public toilet
public transport authority; public transport fare; public transportation; public utility commission
public warning system; pumped storage hydropower; pumping station; purse seine; pusher convoy
quality management system; quality mark; quality of care; quality-adjusted life year; quantity surveyor
quarantine pest; quarantine station; quay wall; radiation dose; radiation monitoring; radiation safety
radiation therapy; radioactive release; radioactive source; radioactive waste disposal; radon gas; rafting of timber
rail electrification; rail fare; rail freight corridor; rail link; rail service; railway bridge; railway carriage
railway crossing; railway electrification; railway gauge; railway siding; railway system; railway track
railway tunnel; rainfall pattern; rainy season; rapeseed oil; rapid assessment; rapid diagnostic test
raw materials partnership; raw milk; raw sewage; re-emerging disease; reactor core; ready-mixed concrete
reclaimed water; recycled content; recycling centre; recycling plant; recycling rate; red list; red meat
reducing emissions from deforestation; reef restoration; reference laboratory; reference level; reference material
reference pricing; reference standard; reference value; referral hospital; referral system; refuse collection
regasification terminal; regenerative medicine; regime of navigation; regional airport
regional fisheries management organization; regional power pool; regional seas programme; registered nurse
registration of space objects; rehabilitation service; reinforced concrete; relative risk; relief camp
remote consultation; remote sensing data; remotely piloted aircraft; renewable energy certificate; rent freeze
rent stabilization; reportable disease; reproductive medicine; rescue at sea; rescue of astronauts; rescue team
rescue worker; research reactor; research vessel; reservoir operation; reservoir storage; resistance gene
resource recovery; respiratory hygiene; respiratory tract infection; restricted airspace; results-based financing
retail tariff; retention basin; retention pond; retrofitting programme; reverse osmosis; rhino horn
ride-hailing service; rift valley fever; right to clean air; ring road; ring vaccination; riparian zone
risk communication; risk map; risk mapping; risk pool; river bank; river basin commission; river basin management plan
river basin organization; river bed; river blindness; river boundary; river catchment; river commission; river course
river crossing; river delta; river discharge; river diversion; river engineering; river ferry; river fishery
river flooding; river flow; river gauge; river improvement; river level; river mouth; river pilot; river police
river regulation; river steamer; river system; river traffic; river training works; river valley; river water
road bridge; road closure; road crash; road fatality; road fund; road haulier; road junction; road safety audit
road sign; road signs and signals; road surface; road traffic death; road transport operator; road transport permit
road tunnel; road user charge; road vehicle; road works; road worthiness; roadside assistance; roadworthiness test
rocket engine; rocket fuel; rocket launch; rodent control; roll-on/roll-off ferry; rolling blackout; round wood
routine immunization; rubble clearance; rules of the road; run-of-river hydropower; runway incursion; runway safety
rural sanitation; safe manning; safe water storage; safely managed sanitation; safety assessment; safety audit
safety case; safety certificate; safety culture; safety data sheet; safety device; safety equipment; safety glass
safety helmet; safety inspection; safety management system; safety margin; safety officer; safety oversight
safety oversight audit; safety regulation; safety requirement; safety standard; safety valve; safety warning
safety zone; sailing directions; sailing ship; sailing vessel; salinity control; salmon run; salt iodization
salt marsh; salt reduction; salvage law; salvage operation; sampling method; sand dune; sanitary certificate
sanitary conditions; sanitary convention; sanitary engineering; sanitary inspector; sanitary measure; sanitary reform
sanitation chain; sanitation coverage; sanitation ladder; sanitation system; sanitation worker; satellite image
satellite navigation system; satellite operator; satellite phone; satellite remote sensing; satellite system
satellite town; saturated fat; sawn timber; sawn wood; scarlet fever; scheduled air service; scheduled flight
school health service; school sanitation; science-based target; scope 3 emissions; scrap metal; scrap tyre; sea bed
sea cucumber; sea defence; sea fishery; sea ice extent; sea line of communication; sea otter; sea passage; sea rescue
sea salt; sea surface temperature; sea trade; sea turtle; sea voyage; sea wall; sea waybill; seabed cable
seabed mapping; seabird colony; seafarer identity document; seafarers' welfare; seagrass meadow; seal hunting
search and rescue region; search and rescue team; seasonal forecast; seasonal influenza; seasonal outlook; seat belt
seat-belt wearing; seaweed cultivation; second opinion; second-hand smoke; second-hand vehicle; secondary attack rate
secondary city; secondary raw material; sediment management; sediment transport; seed vault; seismic activity
seismic code; seismic hazard; seismic network; seismic retrofitting; seismic risk; seismic zone; selective logging
self-certification; self-driving car; self-harm; self-test kit; semi-enclosed sea; sentinel surveillance; septic tank
serial interval; serious adverse event; serological survey; seroprevalence study; severe acute malnutrition
sewage discharge; sewage farm; sewage outfall; sewage treatment plant; sewage works; sewer network; sewer overflow
sewer pipe; sewer system; sewerage charge; sewerage system; shanty town; shared decision-making; shared mobility
shared watercourse; sheep scab; shellfish harvesting; shelter kit; ship arrest; ship breaking; ship broker; ship canal
ship classification; ship emissions; ship inspection; ship management; ship mortgage; ship operator; ship owner
ship recycling; ship register; ship registry; ship repair; ship's crew; ship's log; ship's master; ship's papers
ship's stores; ship-source pollution; shipbreaking yard; shipowner liability; shipping agent; shipping container
shipping document; shipping rate; shipping register; shopping street; shoreline management plan
short food supply chain; short-lived climate pollutant; sick note; sickle cell disease; side effect; signalling system
simulation exercise; single-family zoning; single-payer system; site remediation; skilled birth attendance
skin cancer; skin infection; slag heap; slaughterhouse waste; sleep deprivation; sleeping sickness; slow sand filter
slow steaming; small satellite; smelting works; smoke alarm; smoke detector; smoke-free area; smokeless tobacco
snakebite envenoming; snow cover; social prescribing; sodium intake; soft drink; soil carbon; soil contamination
soil liquefaction; soil map; soil moisture; soil organic carbon; soil salinization; soil sealing; soil type
soil-transmitted helminth; solar farm; solar home system; solar irradiance; solar lantern; solar park; solar storm
solar water heater; solar water heating; solid waste management; sonic boom; source of infection
sovereignty over airspace; soybean meal; space agency; space biology; space debris mitigation; space debris removal
space insurance; space surveillance; space telescope; spatial development; spatial plan; species reintroduction
specimen collection; speed bump; speed camera; speed limit enforcement; sperm donor; spillover event
spinal cord injury; sponge city; sport fishing; spring tide; sprinkler system; stamping out; standard gauge
standard gauge railway; standard-setting body; standardization body; standardization committee; standards organization
standards setting; state forest; state land; state of health; state of registry; stay-at-home order; steam coal
steam navigation; steamship company; stem cell therapy; stepped-wedge trial; sterile insect technique; stillbirth rate
stock assessment; storage dam; storm damage; storm drain; storm overflow; storm sewer; storm surge
storm surge barrier; storm tide; straddling fish stock; straddling stock; stratospheric aerosol injection
stream gauge; street cleaning; street drainage; street furniture; street market; street sweeping; street tree
stroke unit; structural engineer; structural engineering; structural safety; structural steel; submarine pipeline
submarine telegraph cable; substandard medicine; subway station; sugar-sweetened beverage; sulfur cap; sulfur dioxide
sulphur cap; super-spreader event; superfund site; supersonic aircraft; supervised injection site; surface runoff
surgical care; surgical mask; surgical procedure; surgical site infection; surrogacy arrangement; survival rate
suspected case; suspension bridge; sustainability certification; sustainability label; sustainability standard
sustainable cooling; sustainable development strategy; sustainable diet; sustainable procurement
sustainable urban mobility plan; swine fever; swine influenza; table salt; tabletop exercise; tanker fleet; tap water
task shifting; taxi driver; taxi fare; taxi licence; technical inspection; technological hazard; temperate forest
temporary housing; temporary shelter; tenant union; terminal illness; test kit; test method; testing facility
testing laboratory; therapeutic class; therapeutic food; thermal pollution; thermal storage; third-party certification
threatened species; tick-borne disease; tidal flat; tidal range; tide gauge; tide table; tight oil
timber construction; timber floating; timber harvest; timber legality; timber product; time-of-use tariff; tissue bank
tobacco product; toll bridge; toll gate; tonnage dues; tonnage measurement; tonnage tax; tooth decay; topographic map
topographic survey; topographical map; tower block; towing vessel; town centre; town square; toxic dumping
toxic exposure; toxic tort; toxicity testing; toy safety; track gauge; trade winds; traditional birth attendant
traffic enforcement; traffic fine; traffic forecast; traffic law; traffic light; traffic police
traffic separation scheme; traffic signal; traffic volume; traffic warden; train control system; train delay
train driver; train path; train station; tramp shipping; trans fat; transboundary air pollution
transboundary animal disease; transboundary harm; transhumance corridor; transit camp; transit duty; transit permit
transit-oriented development; transitional shelter; transmission grid; transmission losses
transmission system operator; transmission tariff; transport facilitation; transport operator; transport undertaking
trauma care; trauma center; trauma centre; traumatic brain injury; travel medicine; traveller's health
treatment adherence; treatment gap; treatment protocol; treatment regimen; tree canopy; tree cover; tree cover loss
tree felling; tree nursery; tree planting; tree species; trial registration; trophy hunting; tropical rainforest
truck driver shortage; trunk road; tsunami warning; tsunami warning system; tube well; turnkey contract
turnkey project; type 2 diabetes; typhoid fever; ultra-cold chain; ultrasound scan; ultraviolet disinfection
unabated fossil fuel; unconventional gas; undersea tunnel; underwater noise; unit of measurement; universal design
universal influenza vaccine; unmanned aircraft system; unmet need for contraception; unruly passenger; uranium mine
urban air mobility; urban centre; urban conservation; urban decay; urban decline; urban density; urban design
urban development plan; urban environment; urban expansion; urban flooding; urban forest; urban forestry; urban fringe
urban green space; urban growth; urban growth boundary; urban health; urban heritage; urban housing; urban land market
urban landscape; urban mobility plan; urban planner; urban population; urban redevelopment; urban resilience
urban runoff; urban safety; urban sanitation; urban segregation; urban services; urban violence; urban wastewater
urban water supply; urban-rural linkage; urinary tract infection; use-by date; used vehicle; useful energy
utility corridor; utility service; vacant building; vacant land; vaccination schedule; vaccine candidate; vaccine dose
vaccine effectiveness; vaccine injury; vaccine injury compensation; vaccine platform; vaccine stockpile
vaccine strain; vaccine wastage; vaccine-derived poliovirus; vaccine-preventable disease; variant of concern
vehicle excise duty; vehicle regulation; vehicle standard; vehicle type approval; vehicle-to-grid; verbal autopsy
vertical datum; vertical transmission; vessel traffic service; vessel-source pollution; veterinary certificate
veterinary drug residue; viral haemorrhagic fever; viral hemorrhagic fever; viral infection; viral load; viral strain
viral suppression; viral vector vaccine; virgin forest; virtual power plant; virus mutation; virus variant
visceral leishmaniasis; visual impairment; vital registration; vitamin a deficiency; vitamin a supplementation
vitamin d; volatile organic compound; volcanic activity; volcanic ash; volcano monitoring; voluntary carbon market
voluntary standard; volunteer firefighter; vulnerable road user; waiting time; walking and cycling; waste collector
waste heat recovery; waste import; waste incinerator; waste management plan; waste picking; waste separation
waste site; waste sorting; waste stream; waste tire; waste treatment; waste-to-energy plant; wastewater surveillance
wastewater treatment plant; water abstraction; water accounting; water authority; water availability; water balance
water bill; water board; water channel; water chemistry; water chlorination; water code; water company
water concession; water connection; water cut-off; water delivery; water demand management; water diversion
water engineer; water filtration; water fluoridation; water gauge; water hyacinth; water industry; water intake
water kiosk; water main; water mark; water meter; water metering; water mill; water pipe; water point; water pollutant
water poverty; water productivity; water project; water pump; water quality monitoring; water rate; water rationing
water reservoir; water resource management; water restriction; water safety plan; water saving; water service
water service provider; water sharing agreement; water source; water supply network; water supply scheme; water tank
water tanker; water testing; water tower; water treatment plant; water trucking; water use permit; water vapor
water vapour; water wheel; water withdrawal; water year; water-energy-food nexus; waterfront development
watershed protection; waterway maintenance; waterway network; wearable device; weather observation; weather radar
weather service; weather station; weather warning; west nile virus; whale sanctuary; whale watching
whaling moratorium; wheat rust; wheelchair access; whole genome sequencing; whole-life carbon
wholesale electricity market; whooping cough; wild poliovirus; wild pollinator; wildfire management
wildfire prevention; wildfire risk; wildfire season; wildfire smoke; wildland fire; wildland-urban interface
wildlife sanctuary; wind tunnel; winter fuel payment; wood pellet; wood pulp; wood supply; work accident
working at height; workplace health; wreck removal; x-ray machine; years lived with disability; years of life lost
yellow card; zebra crossing; zero deforestation; zero-dose child; zika virus; zoonotic spillover
